namespace SinoRussia.Tests;

/// <summary>What the program said and how it ended.</summary>
internal sealed record Answer(int Code, string Output, string Error)
{
    public string[] OutputLines => Output.TrimEnd('\n').Split('\n');

    public string[] ErrorLines => Error.TrimEnd('\n').Split('\n');

    /// <summary>A sentence or a few, and nothing that only a programmer reads.</summary>
    public Answer Complains(int code, string about)
    {
        Assert.Equal(code, Code);
        Assert.Contains(about, Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Error, letter => letter != '\n' && char.IsControl(letter));
        return this;
    }

    public Answer IsClean()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, Code);
        return this;
    }
}
