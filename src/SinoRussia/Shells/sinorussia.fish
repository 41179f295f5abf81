# Completion of sinorussia for fish: sinorussia completions fish > ~/.config/fish/completions/sinorussia.fish
function __sinorussia_suggest
    set -l typed (commandline -cp)
    set -l line (string replace -r '^\S+' sinorussia -- $typed)
    set -l program (commandline -opc)[1]
    $program "[suggest:"(string length -- $line)"]" $line 2>/dev/null
end
complete -c sinorussia -f -a '(__sinorussia_suggest)'
complete -c sinorussia -n '__fish_seen_subcommand_from play check walk map why stats savediff watch test' -F
