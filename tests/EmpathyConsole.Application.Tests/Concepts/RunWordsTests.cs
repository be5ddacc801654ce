using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Intelligence.Writing.ModelWriting;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class RunWordsTests
{
    [Fact]
    public void RunThatEndsShort_SaysWhy_AndWhatWouldHelpItsWriter()
    {
        var run = new ConceptRun { Asked = 100, Written = 62 };
        var builtIn = RunWords.Note(run, ungrounded: 3).ShouldNotBeNull();
        builtIn.ShouldContain("62 concepts that rest on a quote and are unlike the others, not 100");
        builtIn.ShouldContain("3 were left out");
        builtIn.ShouldContain("Themes with more quotes");
        var model = RunWords.Note(run, ungrounded: 0, new WriterTally()).ShouldNotBeNull();
        model.ShouldContain("The model brought 62 concepts that can be used");
        model.ShouldContain("let the built-in writer write the rest");
        model.ShouldNotContain("unlike");
        run.Written = 100;
        RunWords.Note(run, ungrounded: 3).ShouldBeNull();
    }
}
