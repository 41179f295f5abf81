namespace SinoRussia.Workshop.Walking.Reports;

/// <summary>How the HTML report looks. Text on marked lines keeps its contrast in both schemes.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--bg:#fbfaf7;--fg:#1d2025;--dim:#5b6068;--line:#d9d6cd;--card:#fff;--bar:#3b6ea5;--bad:#a4262c;
          --hit0:#e3f2e1;--hit1:#c9e7c5;--hit2:#a9d8a4;--dead:#f3d0d0;--gated:#f7e2b8;--rare:#e2dcf3}
        @media (prefers-color-scheme:dark){:root{--bg:#16181c;--fg:#e4e2dc;--dim:#9da3ad;--line:#34383f;--card:#1f2227;--bar:#6fa3dc;--bad:#ff9a9a;
          --hit0:#1d2f20;--hit1:#234328;--hit2:#2b5a32;--dead:#4d2426;--gated:#4a3c1a;--rare:#37304f}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
        header,main{max-width:76rem;margin:0 auto;padding:1rem}
        header p{color:var(--dim);margin:.2rem 0 .6rem}
        nav{display:flex;flex-wrap:wrap;gap:.4rem 1rem}
        a{color:var(--bar)}
        h1{margin:0}h2{border-bottom:1px solid var(--line);padding-bottom:.2rem;margin-top:2rem}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.8rem}
        .card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem;display:flex;flex-direction:column}
        .card b{font-size:1.7rem}.card small,.help{color:var(--dim)}
        .bad{color:var(--bad);font-weight:600;margin:.3rem 0}
        .charts{display:flex;flex-wrap:wrap;gap:1rem}
        figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem}
        figcaption{font-size:.9rem;color:var(--dim)}
        svg{display:block;max-width:100%;height:auto}
        svg text{fill:var(--fg);font:13px system-ui,sans-serif}svg .dim{fill:var(--dim)}svg rect{fill:var(--bar)}
        pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.5rem}
        article{border-left:4px solid var(--bad);padding-left:.8rem;margin:.8rem 0}
        article p{margin:.2rem 0}
        table{border-collapse:collapse;margin-top:1rem}td{border-bottom:1px solid var(--line);padding:.15rem .8rem .15rem 0}caption{text-align:left;color:var(--dim)}
        details{margin:.6rem 0}summary{cursor:pointer;font-weight:600}
        .legend span{padding:.1rem .5rem;margin-right:.4rem;border-radius:.2rem}
        .code{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem}
        .code ol{margin:0;padding:0;list-style:none;font:13px/1.45 ui-monospace,Consolas,monospace;min-width:max-content}
        .code li{display:grid;grid-template-columns:4rem 5rem 1fr;white-space:pre}
        .code i{font-style:normal;color:var(--dim);text-align:right;padding-right:.7rem;user-select:none}
        .code li:target{outline:2px solid var(--bar)}
        .h0{background:var(--hit0)}.h1{background:var(--hit1)}.h2{background:var(--hit2)}
        .dead{background:var(--dead)}.gated{background:var(--gated)}.rare{background:var(--rare)}
        """;
}
