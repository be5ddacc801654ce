using EmpathyConsole.Benchmarks;

return args switch
{
    ["concepts", var file] => await ConceptPrinter.PrintAsync(file, Console.Out, CancellationToken.None),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: concepts BRIEF.json");
    return 2;
}
