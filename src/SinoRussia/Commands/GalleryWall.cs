using SinoRussia.Game.Galleries;
using SinoRussia.Saves.Profiles;

namespace SinoRussia.Commands;

/// <summary>One story's part of the gallery.</summary>
/// <param name="Campaign">The story's key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Gallery">What can be found in it.</param>
/// <param name="Finds">What was found.</param>
internal sealed record GalleryWall(string Campaign, string Title, Gallery Gallery, CampaignFinds Finds);
