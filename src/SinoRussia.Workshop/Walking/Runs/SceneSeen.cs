namespace SinoRussia.Workshop.Walking.Runs;

/// <summary>A scene that a run came through.</summary>
/// <param name="Title">Its title (<c># scene:</c>), or the path of its knot in a story that names no scenes.</param>
/// <param name="Kind">Its kind (<c># kind:</c>); empty where the story does not say.</param>
internal sealed record SceneSeen(string Title, string Kind);
