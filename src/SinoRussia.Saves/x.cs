namespace SinoRussia.Saves;
