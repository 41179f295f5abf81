using Ink;
using SinoRussia.Narrative.Diagnostics;
using SinoRussia.Narrative.Inventory;
using SinoRussia.Narrative.Structure;
using InkStory = Ink.Runtime.Story;
using ParsedStory = Ink.Parsed.Story;

namespace SinoRussia.Narrative.Compilation;

/// <summary>A story from ink source: parsed, looked over and compiled.</summary>
internal static class InkSource
{
    /// <summary>The parser recurses: a long sum or a deep weave needs more stack than a thread has by default.</summary>
    public const int StackSize = 64 * 1024 * 1024;

    /// <summary>How often a story is looked over again without the lines that break the compiler.</summary>
    private const int MaxRounds = 5;

    public static CompileResult Compile(string root, SourceReader reader)
    {
        CompileResult? result = null;
        Thread worker = new(() => result = CompileHere(root, reader), StackSize);
        worker.Start();
        worker.Join();
        return result!;
    }

    internal static ParsedStory Parse(string root, SourceReader reader, ErrorHandler hear) =>
        new InkParser(reader.EditedTextOf(root), root, hear, reader).Parse();

    private static CompileResult CompileHere(string root, SourceReader reader)
    {
        Findings findings = new(root, reader);
        new Includes(reader, findings).Follow(StoryPath.Normal(root));
        StoryInventory? inventory = null;
        SyntaxRecovery recovery = new(root, reader, findings);
        for (int round = 0; round < MaxRounds; round++)
        {
            ParsedStory? parsed = recovery.Parse();
            if (parsed is null)
            {
                break;
            }

            inventory = InventoryReader.Read(parsed, reader.Paths);
            List<SourceSpan> breaking = Export(root, reader, parsed, findings, recovery.HasMended, out InkStory? ink);
            if (ink is not null)
            {
                return Finish(root, reader, parsed, ink, findings, inventory);
            }

            if (breaking.Count == 0 || !recovery.Blank(breaking, SyntaxRecovery.Glue))
            {
                break;
            }
        }

        return new CompileResult(null, findings.InOrder()) { Sources = reader.Texts, Inventory = inventory };
    }

    private static CompileResult Finish(
        string root,
        SourceReader reader,
        ParsedStory parsed,
        InkStory ink,
        Findings findings,
        StoryInventory inventory
    )
    {
        findings.CompareExternals();
        if (!findings.HasErrors)
        {
            foreach (Diagnostic missing in MissingExternals(root, parsed, ink))
            {
                findings.Add(missing);
            }
        }

        Story? story = findings.HasErrors
            ? null
            : new Story(root, reader.Hash(), ink, reader.Paths, inventory, reader)
            {
                ReadOutline = () => OutlineReader.Read(parsed, reader),
            };
        return new CompileResult(story, findings.InOrder())
        {
            Remarks = findings.Remarks,
            Sources = reader.Texts,
            Inventory = inventory,
        };
    }

    /// <summary>Compiles what was parsed.</summary>
    /// <returns>
    /// The lines that kept the compiler from looking at every name, by breaking it or by being refused in an earlier
    /// pass; none where it came to its end, with or without errors.
    /// </returns>
    private static List<SourceSpan> Export(
        string root,
        SourceReader reader,
        ParsedStory parsed,
        Findings findings,
        bool isMended,
        out InkStory? ink
    )
    {
        List<SourceSpan> breaking = [];
        bool namesSeen = false;
        try
        {
            parsed.countAllVisits = true;
            ink = parsed.ExportRuntime(Hear);
            return ink is not null || namesSeen ? [] : breaking;
        }
        // The compiler lets any type escape: mostly after an error that it has named, else the place is found by trying.
        catch (Exception fault)
        {
            if (breaking.Count == 0)
            {
                Diagnostic found = FaultFinder.Find(root, reader, fault);
                findings.Add(found);
                breaking.Add(found.At);
            }

            ink = null;
            return breaking;
        }

        void Hear(string message, ErrorType type)
        {
            // A line that was taken out leaves loose ends of its own.
            if (type == ErrorType.Warning && isMended)
            {
                return;
            }

            Diagnostic finding = findings.HearCompiler(message, type);
            if (finding.IsError)
            {
                breaking.Add(finding.At);
                namesSeen |= finding.Code is DiagnosticCode.NoTarget or DiagnosticCode.Undeclared;
            }
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
}
