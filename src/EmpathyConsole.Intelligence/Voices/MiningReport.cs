namespace EmpathyConsole.Intelligence.Voices;

/// <summary>Told how far a finding of themes is.</summary>
/// <param name="step">What is being done, in words a person reads.</param>
/// <param name="done">Voices gone through, over both readings.</param>
/// <param name="total">Twice the number of voices.</param>
public delegate void MiningReport(string step, long done, long total);
