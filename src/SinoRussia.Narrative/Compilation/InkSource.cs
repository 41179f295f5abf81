using Ink;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Inventory;
using InkStory = Ink.Runtime.Story;
using ParsedStory = Ink.Parsed.Story;

namespace SinoRussia.Narrative.Compilation;

/// <summary>A story from ink source: parsed, looked over and compiled.</summary>
internal static class InkSource
{
    /// <summary>The parser recurses: a long sum or a deep weave needs more stack than a thread has by default.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    public static CompileResult Compile(string root, SourceReader reader)
    {
        CompileResult? result = null;
        Thread worker = new(() => result = CompileHere(root, reader), StackSize);
        worker.Start();
        worker.Join();
        return result!;
    }

    private static CompileResult CompileHere(string root, SourceReader reader)
    {
        Findings findings = new(root, reader);
        ParsedStory? parsed = SyntaxRecovery.Parse(root, reader, findings);
        InkStory? ink = parsed is null ? null : Export(root, reader, parsed, findings);
        findings.AddRange(IncludeRules.Check(root, reader));
        if (ink is not null && !findings.HasErrors)
        {
            findings.AddRange(MissingExternals(root, parsed!, ink));
        }

        IReadOnlyList<Diagnostic> all = findings.InOrder();
        return findings.HasErrors || ink is null
            ? new CompileResult(null, all)
            : new CompileResult(
                new Story(root, reader.Hash(), ink, reader.Paths, InventoryReader.Read(parsed!, reader.Paths)),
                all
            );
    }

    private static InkStory? Export(string root, SourceReader reader, ParsedStory parsed, Findings findings)
    {
        try
        {
            parsed.countAllVisits = true;
            return parsed.ExportRuntime(findings.Hear);
        }
        // The compiler lets any type escape: the place is found by trying.
        catch (Exception fault)
        {
            findings.Add(FaultFinder.Find(root, reader, fault));
            return null;
        }
    }

    private static IEnumerable<Diagnostic> MissingExternals(string root, ParsedStory parsed, InkStory ink) =>
        Externals
            .Unbound(ink.mainContentContainer)
            .Select(name =>
            {
                Ink.Runtime.DebugMetadata? place = parsed.externals.GetValueOrDefault(name)?.debugMetadata;
                SourceSpan at = place is null
                    ? SourceSpan.StartOf(root)
                    : new SourceSpan(place.fileName ?? root, place.startLineNumber, place.startCharacterNumber);
                return Externals.Missing(name, at);
            });

    internal static ParsedStory Parse(string root, SourceReader reader, ErrorHandler hear) =>
        new InkParser(reader.EditedTextOf(root), root, hear, reader).Parse();
}
