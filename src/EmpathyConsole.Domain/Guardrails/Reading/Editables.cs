using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Makes parameters of each kind.</summary>
internal static class Editables
{
    /// <summary>An enum's member as it is set and stored: "open-with-alert".</summary>
    public static string Slug<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static Editable Choice<T>(string key, string label, T value, Func<T, string> spoken, Func<T, Guardrail> set)
        where T : struct, Enum => new(
        new(key, label, ParameterKind.Choice, Slug(value), All(spoken)),
        text => Parse<T>(text.Trim()) is { } parsed ? set(parsed) : Problem.Invalid($"\"{text}\" is none of {Spoken.Or([.. Enum.GetValues<T>().Select(Slug)])}.", key));

    public static Editable Choices<T>(string key, string label, IReadOnlyList<T> values, Func<T, string> spoken, bool mayBeEmpty, Func<IReadOnlyList<T>, Guardrail> set)
        where T : struct, Enum => new(
        new(key, label, ParameterKind.Choices, Lines.Write(values.Select(Slug)), All(spoken)) { MayBeEmpty = mayBeEmpty },
        text => Then(
            Lines.Read(text, key, mayBeEmpty, "of the choices", line => Parse<T>(line) is null ? Problem.Invalid($"\"{line}\" is none of {Spoken.Or([.. Enum.GetValues<T>().Select(Slug)])}.") : null),
            lines => set([.. lines.Select(l => Parse<T>(l)!.Value).Distinct()])));

    public static Editable Slugs(string key, string label, IReadOnlyList<string> values, string hint, Func<IReadOnlyList<string>, Guardrail> set) => new(
        new(key, label, ParameterKind.Slugs, Lines.Write(values), Hint: hint) { MayBeEmpty = true },
        text => Then(Lines.Read(text.ToLowerInvariant(), key, mayBeEmpty: true, "name", Lines.SlugProblem), set));

    public static Editable Names(string key, string label, IReadOnlyList<string> values, string hint, Func<IReadOnlyList<string>, Guardrail> set) => new(
        new(key, label, ParameterKind.Names, Lines.Write(values), Hint: hint) { MayBeEmpty = true },
        text => Then(Lines.Read(text, key, mayBeEmpty: true, "name"), set));

    public static Editable Phrases(string key, string label, IReadOnlyList<string> values, bool mayBeEmpty, Func<IReadOnlyList<string>, Guardrail> set) => new(
        new(key, label, ParameterKind.Phrases, Lines.Write(values), Hint: "One phrase a line. # is any number, (a|b) one of, [a|b] one of or nothing, ^ and $ the ends of a sentence.") { MayBeEmpty = mayBeEmpty },
        text => Then(Lines.Phrases(text, key, mayBeEmpty), set));

    public static Editable Text(string key, string label, string value, int longest, bool mayBeEmpty, Func<string, Guardrail> set) => new(
        new(key, label, ParameterKind.Text, value, Most: longest) { MayBeEmpty = mayBeEmpty },
        text => Then(Lines.Text(text, key, label, longest, mayBeEmpty), set));

    public static Editable Number(string key, string label, double value, double least, double most, bool whole, Func<double, Guardrail> set) => new(
        new(key, label, ParameterKind.Number, Written(value), Least: least, Most: most, Hint: string.Create(CultureInfo.InvariantCulture, $"{least:#,##0} to {most:#,##0}")),
        text => Then(Lines.Number(text, key, least, most, whole), set));

    /// <summary>A whole number that may be left out.</summary>
    public static Editable Maybe(string key, string label, int? value, int least, int most, string hint, Func<int?, Guardrail> set) => new(
        new(key, label, ParameterKind.Number, value is { } v ? Written(v) : "", Least: least, Most: most, Hint: hint) { MayBeEmpty = true },
        text => string.IsNullOrWhiteSpace(text) ? set(null) : Then(Lines.Number(text, key, least, most, whole: true), n => set((int)n)));

    public static Editable Time(string key, string label, TimeOnly value, Func<TimeOnly, Result<Guardrail>> set) => new(
        new(key, label, ParameterKind.Time, Spoken.Time(value), Hint: "Like 21:00"),
        text => Lines.Time(text, key).Match(set, p => p));

    public static Result<Guardrail> Then<T>(Result<T> read, Func<T, Guardrail> set) => read.Succeeded ? set(read.Value) : read.Problem;

    private static T? Parse<T>(string slug)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Slug(value), slug, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static IReadOnlyList<ParameterChoice> All<T>(Func<T, string> spoken)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new ParameterChoice(Slug(v), spoken(v)))];

    private static string Written(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
