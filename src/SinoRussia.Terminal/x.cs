namespace SinoRussia.Terminal;
