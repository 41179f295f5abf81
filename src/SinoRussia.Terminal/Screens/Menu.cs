using SinoRussia.Terminal.Keys;

namespace SinoRussia.Terminal.Screens;

/// <summary>What a menu screen shows.</summary>
/// <param name="Title">Its name, over the entries.</param>
/// <param name="Entries">The entries.</param>
/// <param name="Offers">What keys do beside choosing.</param>
/// <param name="Banner">Rows above everything, the first one prominent.</param>
/// <param name="PreviewTitle">The name of what is shown beside the entries.</param>
/// <param name="Selected">The entry under the cursor at first.</param>
/// <param name="IsReading">Whether what is shown beside is the point, and gets most of the room.</param>
/// <param name="IsForValues">Whether taking an entry goes to its next value, and every quick click does so.</param>
internal sealed record Menu(
    string Title,
    IReadOnlyList<MenuEntry> Entries,
    IReadOnlyList<Offer> Offers,
    IReadOnlyList<string> Banner,
    string PreviewTitle = "",
    int Selected = 0,
    bool IsReading = false,
    bool IsForValues = false
);
