using System.Text;
using SinoRussia.Narrative.Compilation;

// press FOLDER ROOT...: writes FOLDER/NAME.story for each root file. A root that does not compile gets an empty record:
// the program then compiles it when it is played, and says why it cannot.
UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
Directory.CreateDirectory(args[0]);
foreach (string root in args[1..])
{
    CompileResult result = StoryCompiler.CompileFile(root);
    string? record = CompiledStory.Write(result);
    string name = Path.GetFileNameWithoutExtension(root);
    string file = Path.Combine(args[0], $"{name}.story");
    string pending = $"{file}.{Environment.ProcessId}";
    File.WriteAllText(pending, record ?? "", utf8);
    File.Move(pending, file, overwrite: true);
    Console.WriteLine(
        record is null
            ? $"{name}: does not compile yet ({result.Errors.Count()} errors); see sinorussia check"
            : $"{name}: compiled ahead, {record.Length / 1024:0} KB"
    );
}
