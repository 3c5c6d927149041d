using System.Text;
using System.Text.Unicode;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Files;

/// <summary>Reads whole files as strict UTF-8.</summary>
internal static class TextFile
{
    /// <summary>Files larger than this are refused before they are read.</summary>
    public const long LargestBytes = 64L * 1024 * 1024;

    /// <exception cref="UnreadableFileException">The file is missing, can't be read, is too large or is no UTF-8.</exception>
    public static SourceText Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new UnreadableFileException($"{path} is a folder; a file was expected.");
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException($"There is no file {path}.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableFileException($"{path} can't be opened: {e.Message}", e);
        }
        catch (IOException e) when (e is not UnreadableFileException)
        {
            throw new UnreadableFileException($"{path} can't be read: {e.Message}", e);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="UnreadableFileException">It is too large or no UTF-8.</exception>
    public static SourceText Read(Stream stream, string name)
    {
        if (stream.CanSeek && stream.Length > LargestBytes)
        {
            throw TooLarge(name, stream.Length);
        }

        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > LargestBytes)
            {
                throw TooLarge(name, buffer.Length);
            }
        }

        return Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), name);
    }

    private static SourceText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            throw new UnreadableFileException($"{name} is UTF-16 text; save it as UTF-8.");
        }

        var invalid = Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        return invalid < 0
            ? new SourceText(Encoding.UTF8.GetString(bytes), name)
            : throw new UnreadableFileException(
                $"{name} is no UTF-8 text: byte {invalid + 1} (in line {bytes[..invalid].Count((byte)'\n') + 1}) starts no character. Save it as UTF-8."
            );
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static UnreadableFileException TooLarge(string name, long length) =>
        new(
            $"{name} has more than {LargestBytes / 1024 / 1024} MB ({length} bytes were seen); files that large are not read."
        );
}
