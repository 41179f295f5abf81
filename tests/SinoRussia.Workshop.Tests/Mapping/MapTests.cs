using System.Text.Json;
using System.Xml.Linq;
using SinoRussia.Narrative.Structure;
using SinoRussia.Workshop.Mapping;
using SinoRussia.Workshop.Mapping.Drawing;
using SinoRussia.Workshop.Walking;

namespace SinoRussia.Workshop.Tests.Mapping;

public sealed class MapTests
{
    private const string Harbour = """
        # title: Harbour & "Hall" <1>
        VAR place = -> quay
        INCLUDE sea.ink
        A harbour.
        -> quay
        === quay ===
        The quay.
        <- gulls
        * [Board <now> #id: board] -> sea
        + [Look]
          -> look ->
          -> quay
        * -> END
        === look ===
        ~ later(-> lighthouse)
        You look.
        ->->
        === function later(-> where) ===
        ~ place = where
        === gulls ===
        + [Feed them #locked: you have no bread] -> quay
        """;

    private static readonly (string, string) Sea = (
        "sea.ink",
        """
        === sea ===
        = calm
        * [Row] -> storm
        = storm
        -> END
        === lighthouse ===
        Light.
        -> END
        === wreck ===
        Nobody comes here.
        -> END
        """
    );

    [Fact]
    public void Knots_are_grouped_by_file_and_functions_left_out()
    {
        StoryMap map = Map();
        Assert.Equal(["story.ink", "sea.ink"], map.Groups.Select(group => group.File));
        Assert.Equal(
            ["(start)", "quay", "look", "gulls"],
            map.Groups[0].Places.Select(place => map.Places[place].Name)
        );
        Assert.Equal(["calm", "storm"], Place(map, "sea").Stitches.Select(stitch => stitch.Name));
    }

    [Theory]
    [InlineData("(start)", "quay", DivertKind.Divert)]
    [InlineData("quay", "sea", DivertKind.Divert)]
    [InlineData("quay", "look", DivertKind.Tunnel)]
    [InlineData("quay", "gulls", DivertKind.Thread)]
    [InlineData("look", "lighthouse", DivertKind.Value)]
    [InlineData("gulls", "quay", DivertKind.Divert)]
    public void Every_way_of_going_somewhere_is_a_link(string from, string to, DivertKind kind)
    {
        StoryMap map = Map();
        Assert.Single(
            map.Links,
            link => map.Places[link.From].Name == from && map.Places[link.To].Name == to && link.Kind == kind
        );
    }

    [Fact]
    public void A_link_names_the_choices_that_lead_there()
    {
        StoryMap map = Map();
        MapLink link = map.Links.Single(link => map.Places[link.To].Name == "sea");
        Assert.Equal(["Board <now>"], link.Choices);
    }

    [Fact]
    public void Places_say_how_one_gets_in_and_out()
    {
        StoryMap map = Map();
        Assert.Equal(["wreck"], map.Places.Where(place => place.IsOrphan).Select(place => place.Name));
        Assert.Equal(["look"], map.Places.Where(place => place.IsTunnel).Select(place => place.Name));
        Assert.True(Place(map, "quay").EndsStory);
        Assert.Equal("you have no bread", Place(map, "gulls").Choices.Single().Locked);
    }

    [Fact]
    public void What_a_called_function_passes_on_belongs_to_the_knot_that_calls_it()
    {
        StoryMap map = Map(
            """
            -> desk
            === desk ===
            ~ lay()
            -> END
            === function lay() ===
            ~ offer(-> file)
            === function offer(-> what) ===
            ~ temp x = what
            === file ===
            -> END
            """
        );
        MapLink link = Assert.Single(map.Links, link => link.Kind == DivertKind.Value);
        Assert.Equal(("desk", "file"), (map.Places[link.From].Name, map.Places[link.To].Name));
    }

    [Fact]
    public void The_text_is_a_list_to_read()
    {
        string text = Written(MapText.Write);
        Assert.StartsWith(
            "Harbour & \"Hall\" <1>: 7 knots, 5 choices, 6 links, 2 files\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("  quay  :6  (ends)\n      from (start), gulls\n", text, StringComparison.Ordinal);
        Assert.Contains("      <- gulls\n      * Board <now>  -> sea\n", text, StringComparison.Ordinal);
        Assert.Contains("  wreck  :9  (nothing leads here, ends)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dot_and_mermaid_quote_what_they_must()
    {
        string dot = Written(MapDot.Write);
        Assert.Contains("digraph \"Harbour & \\\"Hall\\\" <1>\" {", dot, StringComparison.Ordinal);
        Assert.Contains("label=\"sea\\n= calm\\n= storm\"", dot, StringComparison.Ordinal);
        string mermaid = Written(MapMermaid.Write);
        Assert.Contains("-->|\"Board #60;now#62;\"|", mermaid, StringComparison.Ordinal);
        Assert.Contains("subgraph g1[\"sea.ink\"]", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_is_well_formed_and_nothing_lies_on_anything()
    {
        XDocument svg = XDocument.Parse(Written(MapSvg.Write));
        List<XElement> boxes =
        [
            .. svg.Descendants()
                .Where(e => e.Attribute("data-place") is not null)
                .Select(e => e.Elements().First(r => r.Name.LocalName == "rect")),
        ];
        Assert.Equal(7, boxes.Count);
        double Read(XElement box, string name) => double.Parse(box.Attribute(name)!.Value);
        foreach (XElement a in boxes)
        {
            foreach (XElement b in boxes.Where(b => b != a))
            {
                Assert.True(
                    Read(a, "x") + Read(a, "width") <= Read(b, "x")
                        || Read(b, "x") + Read(b, "width") <= Read(a, "x")
                        || Read(a, "y") + Read(a, "height") <= Read(b, "y")
                        || Read(b, "y") + Read(b, "height") <= Read(a, "y")
                );
            }
        }
    }

    [Fact]
    public void The_page_stands_alone_and_lets_no_text_out_of_its_place()
    {
        string page = Written(MapHtml.Write);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<now>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<1>", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", page, StringComparison.Ordinal);
        const string Start = "<script id=\"data\" type=\"application/json\">";
        int at = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        using JsonDocument data = JsonDocument.Parse(page[at..page.IndexOf("</script>", at, StringComparison.Ordinal)]);
        Assert.Equal(7, data.RootElement.GetProperty("places").GetArrayLength());
    }

    [Fact]
    public void Heat_is_the_share_of_runs_that_came_by()
    {
        WalkReport report = Walk.Run(
            () => Ink.Story(Harbour, Sea),
            new WalkOptions
            {
                Runs = 20,
                Jobs = 1,
                Forks = 0,
            },
            null,
            TestContext.Current.CancellationToken
        );
        MapHeat heat = MapHeat.Of(report.Runs, report.Coverage!);
        StoryMap map = Map();
        Assert.Equal(1, heat.ShareAt("story.ink", Place(map, "quay").Line));
        Assert.Equal(0, heat.ShareAt("sea.ink", Place(map, "wreck").Line));
        using StringWriter text = new() { NewLine = "\n" };
        MapText.Write(map, heat, text);
        Assert.Contains("wreck  :9  [0%]", text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.001, 1)]
    [InlineData(0.1, 2)]
    [InlineData(0.5, 3)]
    [InlineData(1, 4)]
    public void Heat_has_five_steps(double share, int step) => Assert.Equal(step, MapHeat.Step(share));

    [Fact]
    public void Three_hundred_knots_in_a_row_do_not_become_a_strip()
    {
        string ink = string.Concat(
            Enumerable.Range(0, 300).Select(i => $"=== k{i} ===\nText.\n-> {(i == 299 ? "END" : $"k{i + 1}")}\n")
        );
        XElement svg = XDocument.Parse(Written(MapSvg.Write, Map($"-> k0\n{ink}"))).Root!;
        double width = double.Parse(svg.Attribute("width")!.Value);
        double height = double.Parse(svg.Attribute("height")!.Value);
        Assert.InRange(width / height, 0.5, 3);
    }

    private static StoryMap Map() => StoryMap.Of(Ink.Story(Harbour, Sea))!;

    private static StoryMap Map(string ink) => StoryMap.Of(Ink.Story(ink))!;

    private static MapPlace Place(StoryMap map, string name) => map.Places.Single(place => place.Name == name);

    private static string Written(Action<StoryMap, MapHeat?, TextWriter> write, StoryMap? map = null)
    {
        using StringWriter text = new() { NewLine = "\n" };
        write(map ?? Map(), null, text);
        return text.ToString();
    }
}
