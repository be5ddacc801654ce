namespace EmpathyConsole.Demo.Signals;

/// <summary>Plays a form: fields, slips, hesitation, and whether it is sent.</summary>
internal sealed class Forms(Draws draws, DateTimeOffset broken)
{
    /// <summary>True when the form was sent.</summary>
    public bool Fill(Visit visit, string stage, string form, IReadOnlyList<string> fields)
    {
        visit.Stage = stage;
        visit.Mark("form-start", subject: form);
        var isBroken = stage is SignalPlan.BrokenStage && visit.Channel is SignalPlan.BrokenChannel && visit.Now >= broken;
        foreach (var field in fields)
        {
            visit.Wait(draws.LogNormal(9, .6));
            Field(visit, field, isBroken && field is SignalPlan.BrokenField);
        }

        var abandonment = isBroken ? SignalPlan.AbandonmentAfter : SignalPlan.Abandonment(stage, visit.Channel);
        if (draws.Chance(abandonment))
        {
            visit.Mark("page-exit", subject: form + "-page");
            return false;
        }

        visit.Wait(4);
        visit.Mark("form-submit", subject: form);
        return true;
    }

    private void Field(Visit visit, string field, bool isBroken)
    {
        if (draws.Chance(.1))
        {
            visit.Mark("hesitation", Math.Round(draws.LogNormal(6, .5), 1), field);
        }

        var error = isBroken ? SignalPlan.FieldErrorAfter : field is SignalPlan.BrokenField ? SignalPlan.FieldErrorBefore : .05;
        while (draws.Chance(error))
        {
            visit.Mark("field-error", subject: field);
            visit.Wait(5);
            error *= .6;
            if (draws.Chance(.5))
            {
                visit.Mark("field-revisit", subject: field);
            }

            if (isBroken && draws.Chance(.3))
            {
                visit.Mark("rage-click", 3 + draws.Below(5), "next-button");
            }
        }

        if (field is "phone" && draws.Chance(.2))
        {
            visit.Mark("field-repeated", subject: field);
        }
    }
}
