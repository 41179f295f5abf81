using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Saves.Format;

/// <summary>SHA-256 over a save's bytes, its own hexadecimal digits taken as zeros.</summary>
internal static class Checksum
{
    public const int Digits = 64;

    public static readonly string Blank = new('0', Digits);

    /// <summary>Puts the checksum in.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="at">Where its digits stand.</param>
    public static void Seal(byte[] bytes, int at) => Encoding.ASCII.GetBytes(Of(bytes, at)).CopyTo(bytes, at);

    public static bool Fits(byte[] bytes, int at) =>
        Encoding.ASCII.GetString(bytes, at, Digits).Equals(Of(bytes, at), StringComparison.Ordinal);

    private static string Of(byte[] bytes, int at)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes, 0, at);
        hash.AppendData(Encoding.ASCII.GetBytes(Blank));
        hash.AppendData(bytes, at + Digits, bytes.Length - at - Digits);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
