namespace EmpathyConsole.Demo.Loading;

/// <summary>One part of the demo. It can be run again at any time: what is there already is left as it is.</summary>
internal interface IDemoStep
{
    /// <summary>As progress tells it: "Reading 4,000 voices".</summary>
    string Title { get; }

    Task RunAsync(DemoBuild build, CancellationToken cancellation);
}
