using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace SinoRussia.Architecture.Tests;

/// <summary>The projects of the house and which of them each may know.</summary>
internal static class House
{
    /// <summary>The arrows: a project may know those behind its name, and no others.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["SinoRussia.Narrative"] = [],
            ["SinoRussia.Game"] = ["SinoRussia.Narrative"],
            ["SinoRussia.Saves"] = ["SinoRussia.Narrative", "SinoRussia.Game"],
            ["SinoRussia.Workshop"] = ["SinoRussia.Narrative", "SinoRussia.Game"],
            ["SinoRussia.Terminal"] = ["SinoRussia.Narrative", "SinoRussia.Game", "SinoRussia.Saves"],
            ["sinorussia"] =
            [
                "SinoRussia.Narrative",
                "SinoRussia.Game",
                "SinoRussia.Saves",
                "SinoRussia.Workshop",
                "SinoRussia.Terminal",
            ],
        };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The built projects, by name.</summary>
    public static IReadOnlyDictionary<string, Assembly> Projects { get; } = FindProjects();

    public static ArchUnitNET.Domain.Architecture Built { get; } =
        new ArchLoader().LoadAssemblies([.. Projects.Values]).Build();

    /// <summary>The types of a project; lambdas too, which the compiler puts into types of their own.</summary>
    public static GivenTypesConjunction TypesOf(string project) => Types().That().ResideInAssembly(Projects[project]);

    /// <summary>Types of other people's packages, by the start of their namespace.</summary>
    public static IObjectProvider<IType> Foreign(string space) =>
        Types(includeReferenced: true)
            .That()
            .ResideInNamespaceMatching($"^{space.Replace(".", "\\.", StringComparison.Ordinal)}(\\.|$)");

    private static string FindRoot(string from)
    {
        DirectoryInfo? folder = new(from);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"no solution above {from}");
    }

    private static Dictionary<string, Assembly> FindProjects() =>
        Directory
            .GetFiles(AppContext.BaseDirectory, "*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name.StartsWith("SinoRussia", StringComparison.OrdinalIgnoreCase))
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal))
            .ToDictionary(name => name, Assembly.Load, StringComparer.Ordinal);
}
