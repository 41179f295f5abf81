namespace SinoRussia.Workshop.Mapping.Drawing;

/// <summary>How a map looks, in light and in dark.</summary>
internal static class MapStyle
{
    public const string Colours = """
        :root{color-scheme:light dark;--bg:#fbfaf7;--fg:#1d2025;--dim:#5b6068;--line:#cfccc2;--card:#fff;--group:#f3f1ea;
          --divert:#4a5a70;--tunnel:#2f6db3;--thread:#8a4fb0;--later:#b0792a;--bad:#a4262c;--end:#2d7a3a;--mark:#ffd84d;
          --h0:#f3d0d0;--h1:#f7e2b8;--h2:#e3f2e1;--h3:#c3e5be;--h4:#96d190}
        @media (prefers-color-scheme:dark){:root{--bg:#16181c;--fg:#e8e6e0;--dim:#a4aab4;--line:#3a3f47;--card:#23272d;--group:#1b1e23;
          --divert:#9fb0c8;--tunnel:#79b0ee;--thread:#cf9bf0;--later:#e2b263;--bad:#ff9a9a;--end:#7fd38c;--mark:#8a6d00;
          --h0:#4d2426;--h1:#4a3c1a;--h2:#1f3323;--h3:#25492b;--h4:#2e6637}}

        """;

    public const string Drawing = """
        svg text{fill:var(--fg);font:13px system-ui,-apple-system,"Segoe UI",sans-serif}
        .paper{fill:var(--bg)}
        .group rect{fill:var(--group);stroke:var(--line)}
        .group text{font-weight:600;font-size:19px;fill:var(--dim)}
        .place rect{fill:var(--card);stroke:var(--line);stroke-width:1.2}
        .place .name{font-weight:600;font-size:13px}.place .facts,.place .stitch{font-size:11px;fill:var(--dim)}
        .place.orphan rect{stroke:var(--bad);stroke-dasharray:5 3;stroke-width:1.8}.place.ends rect{stroke:var(--end);stroke-width:2}
        .place.h0 rect{fill:var(--h0)}.place.h1 rect{fill:var(--h1)}.place.h2 rect{fill:var(--h2)}
        .place.h3 rect{fill:var(--h3)}.place.h4 rect{fill:var(--h4)}
        .link{fill:none;stroke-width:1.4}.link.far{opacity:.32}
        .link.divert{stroke:var(--divert)}.link.tunnel{stroke:var(--tunnel)}
        .link.thread{stroke:var(--thread);stroke-width:2.2}.link.later{stroke:var(--later);stroke-dasharray:6 4}
        .tip.divert path{fill:var(--divert)}.tip.tunnel path{fill:var(--tunnel)}
        .tip.thread path{fill:var(--thread)}.tip.later path{fill:var(--later)}

        """;

    public const string Page = """
        *{box-sizing:border-box}
        html,body{margin:0;height:100%;overflow:hidden;background:var(--bg);color:var(--fg);font:15px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif}
        #bar{position:fixed;inset:0 0 auto 0;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .9rem;padding:.5rem .8rem;background:var(--card);border-bottom:1px solid var(--line);z-index:2}
        #bar h1{font-size:1rem;margin:0}#bar .dim{color:var(--dim);font-size:.85rem}
        #bar input{font:inherit;padding:.25rem .5rem;width:16rem;max-width:40vw;background:var(--bg);color:var(--fg);border:1px solid var(--line);border-radius:.35rem}
        button{font:inherit;padding:.15rem .6rem;background:var(--bg);color:var(--fg);border:1px solid var(--line);border-radius:.35rem;cursor:pointer}
        .legend{display:flex;flex-wrap:wrap;gap:.2rem .8rem;font-size:.8rem;color:var(--dim)}
        .legend i{display:inline-block;width:1.4rem;height:0;border-top:2px solid;vertical-align:middle;margin-right:.3rem}
        .legend i.divert{border-color:var(--divert)}.legend i.tunnel{border-color:var(--tunnel)}
        .legend i.thread{border-color:var(--thread);border-top-width:3px}.legend i.later{border-color:var(--later);border-top-style:dashed}
        .legend b{display:inline-block;width:.9rem;height:.9rem;border:1px solid var(--line);vertical-align:middle;margin-right:.2rem}
        .legend b.h0{background:var(--h0)}.legend b.h1{background:var(--h1)}.legend b.h2{background:var(--h2)}.legend b.h3{background:var(--h3)}.legend b.h4{background:var(--h4)}
        #map{position:fixed;inset:0;width:100%;height:100%;touch-action:none;cursor:grab}#map.drag{cursor:grabbing}
        .place{cursor:pointer}
        .dimmed .link{opacity:.04}.dimmed .place{opacity:.3}
        .dimmed .link.near{opacity:1;stroke-width:2.4}.dimmed .place.near,.dimmed .place.chosen{opacity:1}
        .place.chosen rect{stroke:var(--tunnel);stroke-width:3}.place.hit rect{stroke:var(--fg);stroke-width:3;fill:var(--mark)}
        #side{position:fixed;right:0;top:0;bottom:0;width:min(25rem,90vw);padding:.6rem 1rem 1rem;overflow:auto;background:var(--card);border-left:1px solid var(--line);z-index:1}
        #side[hidden]{display:none}#side h2{margin:.2rem 0;font-size:1.1rem;overflow-wrap:anywhere}#side h3{margin:.9rem 0 .2rem;font-size:.85rem;color:var(--dim)}
        #side ul{margin:0;padding:0;list-style:none}#side li{padding:.25rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
        #side .dim{color:var(--dim);font-size:.85rem}#side a{color:var(--tunnel);cursor:pointer}
        """;
}
