namespace SinoRussia.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What it is, in a word.</param>
/// <param name="Verdict">What comes of it.</param>
/// <param name="Found">What was found, and why it is judged so.</param>
/// <param name="Advice">What to do; empty where nothing need be done.</param>
internal sealed record Check(string Name, Verdict Verdict, string Found, string Advice = "");
