using SinoRussia.Terminal.Prose;

namespace SinoRussia.Terminal.Themes;

/// <summary>A set of colours.</summary>
internal sealed record Theme
{
    /// <summary>The name a player types.</summary>
    internal required string Name { get; init; }

    /// <summary>How many colours it needs.</summary>
    internal required ColourDepth Family { get; init; }

    /// <summary>The background of the screens.</summary>
    internal required Color Page { get; init; }

    /// <summary>The background of what lies over a screen.</summary>
    internal required Color Panel { get; init; }

    /// <summary>The row under the cursor.</summary>
    internal required Attribute Selected { get; init; }

    /// <summary>The row under the cursor while the keyboard is elsewhere.</summary>
    internal required Attribute SelectedIdle { get; init; }

    /// <summary>Where a name is typed.</summary>
    internal required Attribute Field { get; init; }

    /// <summary>Text by role. A role that is missing looks like body text.</summary>
    internal required IReadOnlyDictionary<TextRole, Paint> Roles { get; init; }

    /// <summary>The colours of the meters, in turn.</summary>
    internal required IReadOnlyList<Paint> Meters { get; init; }

    /// <summary>How text of a role looks.</summary>
    internal Paint Of(TextRole role) => Roles.TryGetValue(role, out Paint paint) ? paint : Roles[TextRole.Body];

    /// <summary>How a meter looks; any number of meters share the colours in turn.</summary>
    internal Paint Meter(int tint) => Meters[Math.Abs(tint) % Meters.Count];
}
