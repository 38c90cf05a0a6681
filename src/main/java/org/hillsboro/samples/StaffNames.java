package org.hillsboro.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invented names of people who might live around Portland. Nobody is meant. */
final class StaffNames {

    private static final List<String> FIRST = List.of(
            "Aaliyah", "Abdi", "Adriana", "Aiko", "Alejandra", "Amara", "Amir", "Andre", "Anh", "Anjali", "Ashley", "Ben",
            "Bianca", "Brandon", "Caleb", "Camila", "Carlos", "Chantal", "Chloé", "Cody", "Daniel", "Dariusz", "DeShawn",
            "Diego", "Dmitri", "Elena", "Emily", "Esperanza", "Fatima", "Gabriel", "Grace", "Hana", "Hassan", "Heather",
            "Hiroshi", "Ines", "Irina", "Isaiah", "Jada", "Jamal", "Jasmine", "Javier", "Jessica", "Jin", "José", "Joy",
            "Kai", "Karina", "Katie", "Keisha", "Kenji", "Kyle", "Lakshmi", "Leilani", "Linh", "Luis", "Maeve", "Malik",
            "Mariana", "Marcus", "Megan", "Mei", "Miguel", "Minh", "Naomi", "Nadia", "Nathan", "Noor", "Oksana", "Olivia",
            "Omar", "Patrick", "Priya", "Quinn", "Rachel", "Rafael", "Raj", "Rosa", "Ryan", "Samir", "Sara", "Sean",
            "Shanice", "Siobhán", "Sofía", "Soo-jin", "Tariq", "Tatiana", "Thuy", "Travis", "Tyrell", "Valeria", "Vikram",
            "Wendy", "Xiomara", "Yara", "Yusuf", "Zachary", "Zainab", "Zoë");

    private static final List<String> LAST = List.of(
            "Abebe", "Aguilar", "Ahmed", "Ali", "Álvarez", "Anderson", "Bailey", "Begay", "Bennett", "Brooks", "Campbell",
            "Castillo", "Chang", "Chavez", "Chen", "Clarke", "Cole", "Cruz", "D'Angelo", "Dawson", "Delgado", "Diaz", "Dubois",
            "Edwards", "Farah", "Fernández", "Fischer", "Flores", "Foster", "Garcia", "Gill", "Gonzalez", "Greene", "Gutierrez",
            "Hall", "Haile", "Hansen", "Hernandez", "Ho", "Hoang", "Holt", "Huang", "Hughes", "Ibrahim", "Ivanova", "Jackson",
            "Jensen", "Johnson", "Kang", "Kaur", "Keahi", "Khan", "Kim", "Kowalski", "Kozlov", "Lam", "Larsen", "Lee", "Lopez",
            "MacLeod", "Martin", "Mendoza", "Miller", "Mohamed", "Morales", "Moreau", "Müller", "Murphy", "Nakamura", "Nguyen",
            "N'Diaye", "O'Brien", "O'Neill", "Okafor", "Olsen", "Ortiz", "Park", "Parker", "Patel", "Petrov", "Pham", "Quispe",
            "Ramirez", "Reed", "Reyes", "Rivera", "Robinson", "Sanchez", "Santos", "Sato", "Schmidt", "Sharma", "Singh",
            "Suárez", "Tanaka", "Taylor", "Tran", "Vasquez", "Walker", "Washington", "Wong", "Yamamoto", "Young", "Zhang");

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    StaffNames(Chance chance) {
        this.chance = chance;
    }

    /** One that nobody else has. */
    String next() {
        while (true) {
            String name = chance.oneOf(FIRST) + " " + chance.oneOf(LAST);
            if (taken.add(name)) {
                return name;
            }
        }
    }
}
