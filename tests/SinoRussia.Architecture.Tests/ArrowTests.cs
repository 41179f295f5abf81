using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace SinoRussia.Architecture.Tests;

public sealed class ArrowTests
{
    public static TheoryData<string> Projects => [.. House.Projects.Keys];

    [Fact]
    public void Every_project_is_looked_at_and_has_its_arrows()
    {
        IEnumerable<string> folders = Directory
            .GetDirectories(Path.Combine(House.Root, "src"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => Path.GetFileName(folder));

        Assert.Equal(
            folders.Order(StringComparer.OrdinalIgnoreCase),
            House.Projects.Keys.Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase
        );
        Assert.Subset(
            House.Arrows.Keys.ToHashSet(StringComparer.Ordinal),
            House.Projects.Keys.ToHashSet(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_those_its_arrows_point_to(string project)
    {
        IEnumerable<string> forbidden = House.Projects.Keys.Where(other =>
            other != project && !House.Arrows[project].Contains(other, StringComparer.Ordinal)
        );
        foreach (string other in forbidden)
        {
            House
                .TypesOf(project)
                .Should()
                .NotDependOnAny(Types().That().ResideInAssembly(House.Projects[other]))
                .Because($"{project} may not know {other}")
                .WithoutRequiringPositiveResults()
                .Check(House.Built);
        }
    }

    [Theory]
    [InlineData("Ink", "SinoRussia.Narrative")]
    [InlineData("Newtonsoft.Json", "SinoRussia.Saves")]
    [InlineData("Terminal.Gui", "SinoRussia.Terminal")]
    public void A_package_is_seen_by_one_project_only(string space, string owner)
    {
        foreach (string project in House.Projects.Keys.Where(project => project != owner))
        {
            House
                .TypesOf(project)
                .Should()
                .NotDependOnAny(House.Foreign(space))
                .Because($"only {owner} may see {space}")
                .WithoutRequiringPositiveResults()
                .Check(House.Built);
        }
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.Console")]
    [InlineData("System.Random")]
    [InlineData("System.Threading.Thread")]
    [InlineData("System.Environment")]
    public void The_game_knows_no_files_console_chance_or_surroundings(string type) =>
        House
            .TypesOf("SinoRussia.Game")
            .Should()
            .NotDependOnAny(Types(includeReferenced: true).That().HaveFullName(type))
            .Check(House.Built);
}
