using SinoRussia.Game;
using SinoRussia.Game.Records;

namespace SinoRussia.Plain;

/// <summary>How plain mode puts a campaign into lines of text.</summary>
internal interface IVoice
{
    /// <summary>Tells a passage.</summary>
    /// <param name="campaign">The campaign that it belongs to.</param>
    /// <param name="passage">The passage.</param>
    void Tell(Campaign campaign, Passage passage);

    /// <summary>Shows the choices on offer.</summary>
    /// <param name="campaign">The campaign.</param>
    void Offer(Campaign campaign);

    /// <summary>Says something that is not the story's, such as what a save did.</summary>
    /// <param name="sentence">The sentence.</param>
    void Remark(string sentence);

    /// <summary>Closes, where the input has ended before the story.</summary>
    /// <param name="isKept">Whether the campaign is written down as it stands.</param>
    void InputEnded(bool isKept);

    /// <summary>Closes, where the story has ended.</summary>
    /// <param name="campaign">The campaign.</param>
    void StoryEnded(Campaign campaign);
}
