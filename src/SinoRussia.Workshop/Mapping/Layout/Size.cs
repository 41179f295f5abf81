namespace SinoRussia.Workshop.Mapping.Layout;

/// <summary>How large a box is.</summary>
internal sealed record Size(double Width, double Height);
