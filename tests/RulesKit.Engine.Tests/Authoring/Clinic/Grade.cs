namespace RulesKit.Engine.Tests.Authoring.Clinic;

public enum Grade
{
    Trainee,
    Registered,
    HeadNurse,
}
