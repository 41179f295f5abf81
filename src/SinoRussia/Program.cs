using System.Text;
using SinoRussia;
using SinoRussia.Commands;

// Standard output carries a story's bytes: UTF-8 without a mark at the start, and newlines as the story has them.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false))
{
    AutoFlush = true,
    NewLine = "\n",
};
using StreamWriter error = new(Console.OpenStandardError(), new UTF8Encoding(false))
{
    AutoFlush = true,
    NewLine = "\n",
};
Console.SetOut(output);
Console.SetError(error);
return CommandLine.Run(args, output, error);
