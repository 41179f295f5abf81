using System.Text;
using SinoRussia;
using SinoRussia.Commands;

// Standard output carries a story's bytes: UTF-8 without a mark at the start, and newlines as the story has them.
using StreamWriter output = StandardStreams.Writer(1);
using StreamWriter error = StandardStreams.Writer(2);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.SetOut(output);
Console.SetError(error);
return CommandLine.Run(args, output, error, StandardStreams.Input);
