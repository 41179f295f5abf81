-> hub
=== hub
Hub {hub}.
<- rumours(hub)
<- weather
+ [Stay] -> hub
* [Leave] -> END
=== rumours(n)
{n > 1: Rumours fly.}
* [Listen {n}] You listen.
    * * [More] More of it.
    - - -> hub
=== weather
Rain.
+ [Look up] Clouds.
- -> hub
