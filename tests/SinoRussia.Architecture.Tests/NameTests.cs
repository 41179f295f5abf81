using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SinoRussia.Architecture.Tests;

public sealed partial class NameTests
{
    private static readonly string[] Vague = ["Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Impl"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(
            Written(),
            type => Array.Exists(Vague, word => Plain(type).EndsWith(word, StringComparison.Ordinal))
        );

    [Fact]
    public void Every_type_lives_in_the_namespace_of_its_project() =>
        Assert.Empty(
            House.Projects.SelectMany(project =>
                project
                    .Value.GetTypes()
                    .Where(IsWritten)
                    .Where(type => type.Namespace is { } space && !IsWithin(space, project.Key))
            )
        );

    [Fact]
    public void A_namespace_is_the_folder_it_stands_in()
    {
        string source = Path.Combine(House.Root, "src");
        IEnumerable<string> strays =
            from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(source, file).Replace('\\', '/')
            where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
            let declared = Declaration().Match(File.ReadAllText(file))
            where declared.Success && declared.Groups["name"].Value != Path.GetDirectoryName(path)!.Replace('/', '.')
            select $"{path}: {declared.Groups["name"].Value}";

        Assert.Empty(strays);
    }

    private static IEnumerable<Type> Written() =>
        House.Projects.Values.SelectMany(project => project.GetTypes()).Where(IsWritten);

    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
        && type.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) != true;

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static bool IsWithin(string space, string project) =>
        space.Equals(project, StringComparison.OrdinalIgnoreCase)
        || space.StartsWith($"{project}.", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^namespace\s+(?<name>[\w.]+)\s*[;{]?\s*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Declaration();
}
