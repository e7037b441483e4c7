package org.attune.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A roll file as a school’s own system would write it: seven classes, about two hundred invented pupils, the same each time. */
final class DemoRoll {

    /** Class name, year group, and the age its pupils turned in the last school year. */
    record DemoClass(String name, String yearGroup, int ageOn31August) {}

    static final List<DemoClass> CLASSES = List.of(
            new DemoClass("Acorn", "R", 4),
            new DemoClass("Birch", "1", 5),
            new DemoClass("Oak", "2", 6),
            new DemoClass("Elm", "3", 7),
            new DemoClass("Maple", "4", 8),
            new DemoClass("Ash", "5", 9),
            new DemoClass("Rowan", "6", 10));

    private static final int PUPILS_A_CLASS = 29;
    private static final List<String> FIRST = List.of(
            "Aaliyah",
            "Aaron",
            "Abigail",
            "Adam",
            "Alfie",
            "Amara",
            "Amelia",
            "Anya",
            "Archie",
            "Aron",
            "Ava",
            "Bea",
            "Ben",
            "Callum",
            "Cara",
            "Chloe",
            "Dev",
            "Dylan",
            "Elif",
            "Ella",
            "Emre",
            "Erin",
            "Esme",
            "Ethan",
            "Eva",
            "Faith",
            "Ffion",
            "Finn",
            "Freya",
            "George",
            "Grace",
            "Hamza",
            "Hana",
            "Harry",
            "Ibrahim",
            "Imani",
            "Isla",
            "Ivy",
            "Jack",
            "Jaden",
            "Jasmine",
            "Joel",
            "Kai",
            "Kofi",
            "Kuba",
            "Layla",
            "Leo",
            "Lily",
            "Logan",
            "Łucja",
            "Maisie",
            "Mateo",
            "Maya",
            "Mia",
            "Mohammed",
            "Nadia",
            "Niamh",
            "Noah",
            "Ola",
            "Oliver",
            "Orla",
            "Oscar",
            "Poppy",
            "Reuben",
            "Rhys",
            "Rosa",
            "Ruby",
            "Safa",
            "Sami",
            "Simran",
            "Sofia",
            "Stefan",
            "Tariq",
            "Theo",
            "Tolu",
            "Wei",
            "Yusuf",
            "Zara",
            "Zofia",
            "Zoë");
    private static final List<String> LAST = List.of(
            "Adeyemi",
            "Ahmed",
            "Ali",
            "Baker",
            "Begum",
            "Bell",
            "Brooks",
            "Brown",
            "Carter",
            "Chen",
            "Clarke",
            "Cole",
            "Cooper",
            "Davies",
            "Edwards",
            "Evans",
            "Fisher",
            "Ford",
            "Green",
            "Hall",
            "Hartley",
            "Hughes",
            "Hussain",
            "Iqbal",
            "James",
            "Jones",
            "Kaur",
            "Kelly",
            "Khan",
            "Kowalska",
            "Lewis",
            "Lloyd",
            "Marsh",
            "Mensah",
            "Mitchell",
            "Moore",
            "Murphy",
            "Nguyen",
            "Nowak",
            "O’Brien",
            "Okafor",
            "Owen",
            "Parker",
            "Patel",
            "Popescu",
            "Price",
            "Quinn",
            "Rahman",
            "Reid",
            "Rossi",
            "Scott",
            "Sharma",
            "Shaw",
            "Silva",
            "Singh",
            "Stone",
            "Taylor",
            "Turner",
            "Walsh",
            "Ward",
            "Watson",
            "White",
            "Wilson",
            "Young",
            "Yılmaz");
    private static final int DAYS_A_YEAR = 365;

    private DemoRoll() {}

    /** @param today a day of the school year that the ages fit */
    static byte[] file(LocalDate today) {
        Random random = new Random(20_26);
        LocalDate lastAugust = LocalDate.of(today.getMonthValue() > 8 ? today.getYear() : today.getYear() - 1, 8, 31);
        StringBuilder csv =
                new StringBuilder("Forename,Surname,DOB,Reg Group,Year,Sex,Admission number,Date of entry\r\n");
        int number = 1000;
        for (DemoClass one : CLASSES) {
            for (int i = 0; i < PUPILS_A_CLASS; i++) {
                LocalDate born = lastAugust.minusYears(one.ageOn31August()).minusDays(random.nextInt(DAYS_A_YEAR));
                LocalDate joined = lastAugust
                        .minusYears(Math.min(one.ageOn31August() - 4, random.nextInt(3)))
                        .plusDays(4);
                csv.append(String.join(
                                ",",
                                FIRST.get((number * 7) % FIRST.size()),
                                LAST.get((number * 11 + i) % LAST.size()),
                                born.toString(),
                                one.name(),
                                one.yearGroup(),
                                random.nextBoolean() ? "F" : "M",
                                Integer.toString(number++),
                                joined.toString()))
                        .append("\r\n");
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
