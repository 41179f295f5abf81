namespace SinoRussia.Game;
