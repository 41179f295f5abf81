# Completion of sinorussia for bash: source <(sinorussia completions bash)
_sinorussia() {
  local line=${COMP_LINE:0:COMP_POINT} typed=${COMP_WORDS[COMP_CWORD]} word
  line="sinorussia ${line#* }"
  COMPREPLY=()
  while IFS= read -r word; do
    [[ $word == "$typed"* ]] && COMPREPLY+=("$(printf '%q' "$word")")
  done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o bashdefault -o default -F _sinorussia sinorussia
