namespace SinoRussia.Narrative;
