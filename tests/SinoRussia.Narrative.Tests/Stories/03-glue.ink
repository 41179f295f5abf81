One <>
and two<>, three.
-> next
=== next
<> Four, <>
* [Five] -> glued
=== glued
<>and six.
Seven<>
. Eight.
-> END
