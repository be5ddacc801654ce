using System.Text.RegularExpressions;
using Shouldly;

namespace EmpathyConsole.Architecture.Tests;

/// <summary>What the repository's own files must and must not hold.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void Readme_ShowsOnlyPicturesThatExist()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        foreach (Match picture in Pictures().Matches(readme))
        {
            File.Exists(Path.Combine(Root, picture.Groups["path"].Value)).ShouldBeTrue(picture.Value);
        }
    }

    [Fact]
    public void Documents_LinkOnlyToFilesThatExist()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md")))
        {
            foreach (Match link in Links().Matches(File.ReadAllText(file)))
            {
                var target = Path.Combine(Path.GetDirectoryName(file)!, link.Groups["path"].Value);
                (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{Path.GetRelativePath(Root, file)} links to {link.Groups["path"].Value}");
            }
        }
    }

    [Fact]
    public void Components_StayOnAScreenOrTwo()
    {
        // STYLE: razor up to about 150 lines, code-behind up to about 250; half as much again is where it must be split
        var tooLong = Directory.EnumerateFiles(Path.Combine(Root, "src", "EmpathyConsole.Web"), "*.razor*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && (f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)))
            .Select(f => (File: Path.GetRelativePath(Root, f), Lines: File.ReadLines(f).Count()))
            .Where(f => f.Lines > (f.File.EndsWith(".razor", StringComparison.Ordinal) ? 225 : 375));
        tooLong.ShouldBeEmpty();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EmpathyConsole.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found above the tests.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"!\[[^\]]*\]\((?<path>[^)#:]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pictures();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
