namespace RulesKit.Api.Waivers;

/// <summary>How far a waiver has come.</summary>
internal enum WaiverState
{
    Requested,
    Approved,
    Expired,
}
