#compdef sinorussia
# Completion of sinorussia for zsh: sinorussia completions zsh > a folder of $fpath, as _sinorussia
_sinorussia() {
  local line="sinorussia ${(j: :)words[2,CURRENT-1]}"
  (( CURRENT > 2 )) && line+=" "
  line+=$PREFIX
  local -a found
  found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
  found=("${(@)found:#}")
  compadd -a found || _files
}
if [ "${funcstack[1]}" = "_sinorussia" ]; then
  _sinorussia "$@"
else
  compdef _sinorussia sinorussia
fi
