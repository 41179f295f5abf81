namespace SinoRussia.Game.Galleries;

/// <summary>An ending that a story can have.</summary>
/// <param name="Id">Its id (<c># ending:</c>).</param>
/// <param name="Title">What people read: its scene's title, or the id in words where it has no scene of its own.</param>
/// <param name="Family">The family that it belongs to; empty where it belongs to none.</param>
public sealed record EndingPlate(string Id, string Title, string Family);
