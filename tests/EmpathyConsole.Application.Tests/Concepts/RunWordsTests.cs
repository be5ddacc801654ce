using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Intelligence.Writing;
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

    [Fact]
    public void ThemesThatWereLeftOut_AreNamed_WithWhatToDo()
    {
        var note = RunWords.Note(new ConceptRun { Asked = 10, Written = 10 }, ungrounded: 0, left: new LeftOutThemes(["xx lol"], ["Cold tea", "Late post"])).ShouldNotBeNull();

        note.ShouldBe("Nothing was written on \"xx lol\": give the theme a name that can stand in a sentence, such as \"waiting for a reply\" or \"a card that was refused\". "
            + "Nothing was written on \"Cold tea\" and on \"Late post\": none of its quotes says what the theme is called. Name it after what people say, or add quotes that say it.");
    }
}
