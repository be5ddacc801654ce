using EmpathyConsole.Domain.Friction.Targets;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>A target and how a number stands to it.</summary>
/// <param name="Id">Of the target.</param>
/// <param name="Aim">What is to be reached.</param>
/// <param name="State">Judged by the interval, never by the point.</param>
/// <param name="Expected">Where the number should be by the last day it is of.</param>
public sealed record JudgedTarget(long Id, TargetAim Aim, TargetState State, double Expected);
