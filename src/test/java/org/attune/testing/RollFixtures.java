package org.attune.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One small invented roll in each kind of file: as the public formats lay it down, with invented pupils. */
public final class RollFixtures {

    public static final String UPN_1 = "B801200005001";
    public static final String UPN_2 = "P207000016049";

    private static final List<String> HEADINGS =
            List.of("UPN", "Adno", "Forename", "Surname", "DOB", "Reg Group", "Year", "Sex", "Groups");
    private static final List<List<String>> PUPILS = List.of(
            List.of(UPN_1, "1001", "Mia", "Hartley", "03/10/2019", "Oak", "2", "F", "Nurture; Lego"),
            List.of(UPN_2, "1002", "Jaden", "Brooks", "14/02/2020", "Oak", "2", "M", ""),
            List.of("", "1003", "Ola", "Nowak", "01/09/2020", "Elm", "1", "F", "Nurture"),
            List.of("", "1004", "Zoë", "O’Brien", "30/11/2019", "Elm", "2", "F", ""),
            List.of("", "1005", "Sami", "Rahman-Cole", "29/02/2020", "Oak", "2", "M", "Lego"));

    private RollFixtures() {}

    public static String csv() {
        return csv(HEADINGS, PUPILS);
    }

    public static String csv(List<String> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        return all.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A header and so many pupils, with dates of birth as a workbook stores them. */
    public static List<List<String>> bigList(int pupils) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Forename", "Surname", "DOB", "Class", "Groups")));
        IntStream.range(0, pupils)
                .forEach(i -> rows.add(List.of(
                        "Pupil", "Row" + i, "#<c s=\"1\"><v>43741</v></c>", "Class " + i / 30, "Set " + i % 9)));
        return rows;
    }

    public static Map<String, String> xlsx() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        rows.addAll(PUPILS);
        rows.set(
                2,
                List.of(
                        UPN_2,
                        "#<c><v>1002</v></c>",
                        "Jaden",
                        "Brooks",
                        "#<c s=\"1\"><v>43875</v></c>",
                        "#<c t=\"s\"><v>0</v></c>",
                        "#<c><v>2.0</v></c>",
                        "M",
                        ""));
        return Files.workbookParts(Map.of("Pupils", rows));
    }

    /** Two pupils a class, a group of two, a teacher and an assistant. */
    public static Map<String, String> oneRoster() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("manifest.csv", """
                propertyName,value
                manifest.version,1.0
                oneroster.version,1.2
                file.academicSessions,bulk
                file.classes,bulk
                file.courses,bulk
                file.demographics,bulk
                file.enrollments,bulk
                file.orgs,bulk
                file.roles,bulk
                file.users,bulk
                source.systemName,Invented MIS
                """);
        files.put("orgs.csv", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                o1,,,Elm Lane Primary,school,123456,
                """);
        files.put("academicSessions.csv", """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                y27,,,2026/27,schoolYear,2026-09-01,2027-08-31,,2027
                """);
        files.put(
                "courses.csv",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode\nk1,,,y27,All,ALL\n");
        files.put("classes.csv", """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                c1,,,Oak,2,k1,OAK,homeroom,,o1,y27,,,
                c2,,,Elm,1,k1,ELM,homeroom,,o1,y27,,,
                g1,,,Nurture,,k1,NUR,scheduled,,o1,y27,,,
                """);
        files.put("users.csv", """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                p1,,,true,mia,"{UPN:B801200005001},{MIS:77}",Mia,Hartley,,1001,,,,,2,secret1,,,,,o1,
                p2,,,true,jaden,{UPN:P207000016049},Jaden,Brooks,,1002,,,,,2,secret2,,Jay,,,o1,
                p3,,,true,ola,,Ola,Nowak,,1003,,,,,1,secret3,,,,,o1,
                s1,,,true,h.marsh,,Helen,Marsh,,,h.marsh@school.example,,,,,secret4,,,,,o1,
                s2,,,true,t.ellery,,Tom,Ellery,,,t.ellery@school.example,,,,,secret5,,,,,o1,
                e1,,,true,parent,,Pat,Hartley,,,pat@home.example,,,p1,,secret6,,,,,o1,
                """);
        files.put("roles.csv", """
                sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                r1,,,p1,primary,student,2024-09-01,,o1,
                r2,,,p2,primary,student,2024-09-01,,o1,
                r3,,,p3,primary,student,2025-09-01,,o1,
                r4,,,s1,primary,teacher,2020-09-01,,o1,
                r5,,,s2,primary,aide,2022-09-01,,o1,
                r6,,,e1,primary,parent,,,o1,
                """);
        files.put("enrollments.csv", """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                n1,,,c1,o1,p1,student,,2026-09-01,2027-08-31
                n2,,,c1,o1,p2,student,,2026-09-01,2027-08-31
                n3,,,c2,o1,p3,student,,2026-09-01,2027-08-31
                n4,,,g1,o1,p1,student,,2026-10-05,2027-03-26
                n5,,,c1,o1,s1,teacher,true,2026-09-01,2027-08-31
                n6,,,c1,o1,s2,aide,false,2026-09-01,2027-08-31
                n7,,,g1,o1,s2,aide,false,2026-10-05,2027-03-26
                n8,,,c2,o1,s2,aide,false,2025-09-01,2026-08-31
                """);
        files.put("demographics.csv", """
                sourcedId,status,dateLastModified,birthDate,sex
                p1,,,2019-10-03,female
                p2,,,2020-02-14,male
                p3,,,2020-09-01,unspecified
                """);
        return files;
    }

    public static String ctf() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <CTfile>
                  <Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>
                    <SourceSchool><LEA>801</LEA><Estab>2000</Estab><SchoolName>Invented Infants</SchoolName></SourceSchool>
                    <DestSchool><LEA>801</LEA><Estab>2001</Estab></DestSchool></Header>
                  <CTFpupilData>
                    <Pupil>
                      <UPN>B801200005001</UPN><Surname>Hartley</Surname><Forename>Mia</Forename><DOB>2019-10-03</DOB><Sex>F</Sex>
                      <BasicDetails><PreferredForename>Mimi</PreferredForename><NCyearActual>2</NCyearActual></BasicDetails>
                      <SENhistory><SEN><StartDate>2025-01-06</StartDate><SENprovision>K</SENprovision></SEN></SENhistory>
                      <Contacts><Contact><Surname>Other</Surname><Forename>Pat</Forename></Contact></Contacts>
                    </Pupil>
                    <Pupil>
                      <UPN>P207000016049</UPN><Surname>Brooks</Surname><Forename>Jaden</Forename><DOB>2020-02-14</DOB><Gender>M</Gender>
                      <BasicDetails><NCyearActual>2</NCyearActual></BasicDetails>
                    </Pupil>
                  </CTFpupilData>
                </CTfile>
                """;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A whole school: as many pupils, in classes of thirty, an adult for each class. */
    public static Map<String, String> bigRoster(int pupils) {
        Map<String, String> files = oneRoster();
        IntStream.range(0, pupils).forEach(i -> {
            int room = i / 30;
            add(files, "users.csv", "b" + i + ",,,true,,,Pupil,Number" + i + ",,B" + i + ",,,,,2,,,,,,o1,");
            add(files, "roles.csv", "rb" + i + ",,,b" + i + ",primary,student,,,o1,");
            add(files, "demographics.csv", "b" + i + ",,,2019-10-03,female");
            add(files, "enrollments.csv", "nb" + i + ",,,room" + room + ",o1,b" + i + ",student,,2026-09-01,");
            if (i % 30 == 0) {
                add(files, "classes.csv", "room" + room + ",,,Room " + room + ",,k1,R" + room + ",homeroom,,o1,y27,,,");
                add(files, "users.csv", "t" + room + ",,,true,,,Adult,Number" + room + ",,,,,,,,,,,,,o1,");
                add(files, "roles.csv", "rt" + room + ",,,t" + room + ",primary,aide,,,o1,");
                add(files, "enrollments.csv", "nt" + room + ",,,room" + room + ",o1,t" + room + ",aide,,2026-09-01,");
            }
        });
        return files;
    }

    private static void add(Map<String, String> files, String file, String line) {
        files.merge(file, line + "\n", String::concat);
    }
}
