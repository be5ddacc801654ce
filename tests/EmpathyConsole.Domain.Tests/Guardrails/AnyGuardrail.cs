using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Domain.Tests.Guardrails;

/// <summary>Guardrails of every kind, with examples of every sort.</summary>
internal static class AnyGuardrail
{
    private static readonly Gen<string> Word = FsCheck.Fluent.Gen.Elements("last chance", "only # left", "^hurry", "(don't|do not) wait", "free [gift|trial]", "ends soon$", "cr\u00E8me br\u00FBl\u00E9e", "\u05DE\u05D4\u05E8", "a \"quoted\" word", "# hash: colon");

    private static readonly Gen<IReadOnlyList<string>> Words = Word.NonEmptyListOf().Select(l => (IReadOnlyList<string>)[.. l.Distinct(StringComparer.Ordinal)]);

    private static readonly Gen<IReadOnlyList<string>> MaybeWords = FsCheck.Fluent.Gen.OneOf(Words, FsCheck.Fluent.Gen.Constant<IReadOnlyList<string>>([]));

    public static Gen<RuleKind> Rule { get; } = FsCheck.Fluent.Gen.OneOf<RuleKind>(
        from p in Words from a in MaybeWords from w in FsCheck.Fluent.Gen.Elements("", "presses") select (RuleKind)new LexicalRule(p, a, w),
        from p in Words select (RuleKind)new RequireRule(p),
        from p in Words select (RuleKind)new DisclosureRule(p),
        from p in Words from t in Words select (RuleKind)new ConditionalRule(p, t),
        from p in Words
        from a in MaybeWords
        from e in FsCheck.Fluent.Gen.Elements(Enum.GetValues<EvidenceKind>())
        from n in FsCheck.Fluent.Gen.Choose(0, 99)
        select (RuleKind)new ClaimEvidenceRule("scarcity", p, a, e, e == EvidenceKind.StockLeft && n > 0 ? n : null),
        from p in Words from w in MaybeWords from a in MaybeWords from n in FsCheck.Fluent.Gen.Choose(0, 400) select (RuleKind)new FearLoadRule(p, w, a, n / 4.0),
        FsCheck.Fluent.Gen.Constant<RuleKind>(new ValueEvidenceRule()),
        from most in FsCheck.Fluent.Gen.Choose(0, 100) from days in FsCheck.Fluent.Gen.Choose(1, 365) select (RuleKind)new FrequencyRule(most, days),
        from p in FsCheck.Fluent.Gen.Elements(@"\b\d+% off\b", "a|b", "^[A-Z]{3}: \"#\"$") select (RuleKind)new PatternRule(p),
        from m in FsCheck.Fluent.Gen.Elements(Enum.GetValues<DensityMeasure>())
        from n in FsCheck.Fluent.Gen.Choose(0, 400)
        from p in Words
        from a in MaybeWords
        select (RuleKind)new DensityRule(m, n / 4.0, m == DensityMeasure.Phrases ? p : [], m == DensityMeasure.ExclamationMarks ? [] : a),
        from g in FsCheck.Fluent.Gen.Choose(2, 40) from w in FsCheck.Fluent.Gen.Choose(10, 1000) select (RuleKind)new ReadabilityRule(g / 2.0, w),
        from p in Words from u in FsCheck.Fluent.Gen.Elements("", "use", "write to") from a in MaybeWords select (RuleKind)new SubstitutionRule([.. p.Select(x => new TermSwap(x, u))], a),
        from o in FsCheck.Fluent.Gen.SubListOf(Enum.GetValues<AgreementOn>()) select (RuleKind)new CampaignAgreementRule([.. o.DefaultIfEmpty(AgreementOn.Tone)]),
        from f in MaybeWords select (RuleKind)new AllowedFieldsRule(f),
        from s in FsCheck.Fluent.Gen.SubListOf(Enum.GetValues<RecipientState>()) select (RuleKind)new RecipientRule([.. s.DefaultIfEmpty(RecipientState.Paused)]),
        from a in FsCheck.Fluent.Gen.Choose(0, 1439) from d in FsCheck.Fluent.Gen.Choose(1, 1439) select (RuleKind)new QuietHoursRule(TimeOnly.MinValue.AddMinutes(a), TimeOnly.MinValue.AddMinutes(a + d)));

    public static Gen<Guardrail> Gen { get; } =
        from rule in Rule
        from family in FsCheck.Fluent.Gen.Elements(Enum.GetValues<GuardrailFamily>())
        from severity in FsCheck.Fluent.Gen.Elements(Enum.GetValues<Severity>())
        from onFail in FsCheck.Fluent.Gen.Elements(Enum.GetValues<OnFail>())
        from onError in FsCheck.Fluent.Gen.Elements(Enum.GetValues<OnError>())
        from channels in FsCheck.Fluent.Gen.SubListOf("email", "search-ad", "sms")
        from parts in FsCheck.Fluent.Gen.SubListOf(Enum.GetValues<CopyPart>())
        from stages in FsCheck.Fluent.Gen.SubListOf("ad-click", "support")
        from audiences in FsCheck.Fluent.Gen.SubListOf("new-parents", "students")
        from suggestion in FsCheck.Fluent.Gen.Elements("", "Say it plainly: \"No rush.\"")
        from examples in Example.ListOf(4)
        select new Guardrail("any-rule", "Any rule", family, rule, new([.. channels], [.. parts], [.. stages], [.. audiences]), severity, new("Because: it hurts.", suggestion), [.. examples.DistinctBy(e => e.Text)], onError, 3, onFail);

    private static Gen<GuardrailExample> Example =>
        from text in FsCheck.Fluent.Gen.Elements("Hurry!", "- no: list", "two\nlines # not a comment", " spaces ", "\u05DE\u05D4\u05E8 \uD83D\uDE00", "yes", "3.50", "null", "{first_name}", "'single' \"double\"", "tab\there", "trailing colon:")
        from fires in FsCheck.Fluent.Gen.Elements(true, false)
        from channel in FsCheck.Fluent.Gen.Elements(null, "email")
        from days in FsCheck.Fluent.Gen.Elements<double?>(null, -2, 0.5)
        from stock in FsCheck.Fluent.Gen.Elements<int?>(null, 0, 1840)
        from value in FsCheck.Fluent.Gen.Elements(null, new BrandValueWords("Unhurried", ["slow", "ground to order"]))
        from ai in FsCheck.Fluent.Gen.Elements(true, false)
        from sent in FsCheck.Fluent.Gen.Elements<int?>(null, 0, 3)
        from time in FsCheck.Fluent.Gen.Elements<TimeOnly?>(null, new TimeOnly(21, 30))
        from state in FsCheck.Fluent.Gen.Elements<RecipientState?>(null, RecipientState.OpenComplaint)
        from sibling in FsCheck.Fluent.Gen.Elements<CopySibling[]?>(null, [new("Page", "\u20AC19: free", "landing-page")])
        from audience in FsCheck.Fluent.Gen.Elements(null, "students")
        select new GuardrailExample(text, fires, channel, days, stock, value, ai, !ai, sent, time, state, sibling, audience);
}
