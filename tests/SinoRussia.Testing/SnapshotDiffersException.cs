namespace SinoRussia.Testing;

/// <summary>A text is not what its expected file says.</summary>
public sealed class SnapshotDiffersException : Exception
{
    /// <summary>Says what differs.</summary>
    /// <param name="name">The name of the snapshot.</param>
    /// <param name="expected">What the file says; null when there is none.</param>
    /// <param name="actual">What the test got.</param>
    public SnapshotDiffersException(string name, string? expected, string actual)
        : base(
            $"Snapshot '{name}' differs; UPDATE_SNAPSHOTS=1 accepts it.\n--- expected\n{expected ?? "(no file)"}\n--- actual\n{actual}"
        ) { }

    /// <summary>For serializers and habit.</summary>
    public SnapshotDiffersException() { }

    /// <summary>With a message of one's own.</summary>
    public SnapshotDiffersException(string message)
        : base(message) { }

    /// <summary>With a message of one's own and a cause.</summary>
    public SnapshotDiffersException(string message, Exception innerException)
        : base(message, innerException) { }
}
