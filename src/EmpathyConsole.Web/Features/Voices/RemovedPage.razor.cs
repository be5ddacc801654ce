using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Intelligence.Redaction;
using EmpathyConsole.Intelligence.Redaction.Evaluation;
using EmpathyConsole.Intelligence.Text;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What redaction recognises, how well, and what it leaves: measured by the program that is running.</summary>
public sealed partial class RemovedPage
{
    private const int FewestTested = 10;
    private const double Good = .95;
    private readonly RedactionScore score = RedactionSample.Score;
    private readonly RedactionScore last = RedactionSample.ScoreOfLast;

    private IEnumerable<(string What, string Mark, string How, bool Weak, KindScore? Score)> Kinds => PersonalDataKinds.All.Select(kind =>
    {
        var name = PersonalDataKinds.Name(kind);
        var found = score.Kinds.FirstOrDefault(k => k.Kind == name);
        var words = PersonalDataKinds.InWords(name, 2);
        return (char.ToUpperInvariant(words[0]) + words[1..], name, How(kind), found is null || found.Personal < FewestTested || found.Found < Good * found.Personal, found);
    });

    private static string How(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Email => "By its form, also \"name at domain dot com\".",
        PersonalDataKind.Phone => "By how the digits are grouped, or after words such as \"call\"; with extension.",
        PersonalDataKind.Card => "By check digit; masked numbers, \"ending in 4455\", and the security code.",
        PersonalDataKind.Iban => "By country, length and check digits.",
        PersonalDataKind.Id => "By check digits, or after words such as \"SSN\", \"passport\", \"DNI\".",
        PersonalDataKind.Address => "A street with a house number, flat and postcode; post boxes; postcodes.",
        PersonalDataKind.Link => "Links that let somebody in or name somebody: all but the site goes.",
        PersonalDataKind.Handle => "@name, and what follows \"username is\"; your own handle too.",
        PersonalDataKind.Name => "After words that announce one. Others stay: see below.",
        PersonalDataKind.DateOfBirth => "A date after \"born\", \"date of birth\", \"birthday is\".",
        PersonalDataKind.Number => "After \"order\", \"booking\", \"account\", \"policy\", \"ticket\" and the like.",
        PersonalDataKind.Ip => "IPv4 and IPv6, told from version numbers.",
        _ => "",
    };

    private static string Share(int hits, int n)
    {
        if (n == 0)
        {
            return "not tested";
        }

        var interval = Proportion.Wilson(hits, n);
        return $"{NumberText.Share(interval.Value)} ({NumberText.ShareRange(interval.Low, interval.High)}), n {NumberText.Count(n)}";
    }
}
