package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Invents everything about a cast person that does not decide the count: name, numbers, schooling, posts. */
final class Biography {
    private static final List<String> THEORY = List.of("Chưa có", "Chưa có", "Sơ cấp", "Sơ cấp", "Trung cấp", "Cao cấp");

    private final Home home;
    private final Random random;
    private final Names names;
    private final Set<String> identities = new HashSet<>();
    private int number;

    Biography(Home home, Random random) {
        this.home = home;
        this.random = random;
        this.names = new Names(random);
    }

    void write(Person person, Posts posts) {
        number++;
        Map<String, Object> facts = new HashMap<>();
        identity(person, facts);
        papers(person, facts);
        schooling(person, facts);
        facts.put("Chức vụ Đảng", posts.inParty(person));
        facts.put("Chức vụ chính quyền, đoàn thể", posts.inGovernment(person));
        facts.put("Nhóm", group(person, posts));
        standing(person, facts);
        person.details = Map.copyOf(facts);
    }

    private void identity(Person person, Map<String, Object> facts) {
        boolean man = random.nextInt(100) < 62;
        LocalDate born = person.admitted.minusYears(19 + random.nextInt(20)).minusDays(random.nextInt(365));
        boolean yearOnly = random.nextInt(100) < 2;
        String birth = yearOnly ? Integer.toString(born.getYear()) : Standing.WRITTEN.format(born);
        String name = man ? names.man() : names.woman();
        while (!identities.add(name + birth + person.admitted)) {
            name = man ? names.man() : names.woman();
        }
        facts.put("Họ và tên", name);
        facts.put("Ngày sinh", birth);
        facts.put("Giới tính", man ? "Nam" : "Nữ");
        facts.put("Dân tộc", any(home.ethnicities()));
        facts.put("Tôn giáo", random.nextInt(100) < 96 ? "Không" : "Phật giáo");
        facts.put("Quê quán", any(home.places()));
        facts.put("Nơi ở hiện nay", random.nextInt(4) == 0 ? any(home.places()) : home.places().getFirst());
    }

    private void papers(Person person, Map<String, Object> facts) {
        LocalDate full = person.admitted.plusYears(1);
        boolean probationary = full.isAfter(home.lastDay());
        if (home.keyed()) {
            facts.put("Mã đảng viên", "%s-%05d".formatted(home.prefix(), number));
        }
        if (!probationary) {
            facts.put("Số thẻ đảng viên", "00%d%05d".formatted(home.serial(), number));
            facts.put("Ngày chính thức", full);
        }
        if (home.identityNumbers() && (probationary || random.nextInt(100) < 97)) {
            facts.put("Số CCCD", "000%d%08d".formatted(home.serial(), number));
        }
        if (random.nextInt(100) < 60) {
            facts.put("Số điện thoại", "000%d%06d".formatted(home.serial(), number));
        }
    }

    private void schooling(Person person, Map<String, Object> facts) {
        Livelihood living = Livelihood.of(person.cell);
        boolean old = person.admitted.getYear() < 1980;
        facts.put("Nghề nghiệp", old ? "Hưu trí" : any(living.jobs()));
        facts.put("Trình độ văn hóa", old ? "10/10" : random.nextInt(100) < 85 ? "12/12" : "9/12");
        facts.put("Trình độ chuyên môn", any(living.schooling()));
        facts.put("Lý luận chính trị", person.seat == 0 ? "Trung cấp" : any(THEORY));
    }

    private static String group(Person person, Posts posts) {
        if (!posts.inGovernment(person).isEmpty() && !person.cell.isResidential()) {
            return "Giữ chức vụ";
        }
        return person.cell.isResidential() ? "Ngoài hệ thống chính trị" : "Không giữ chức vụ";
    }

    private void standing(Person person, Map<String, Object> facts) {
        Standing standing = person.standing;
        if (standing.equals(Standing.ORDINARY) && random.nextInt(3) == 0) {
            facts.put("Tình trạng", facts.containsKey("Ngày chính thức") ? "Chính thức" : "Dự bị");
        } else {
            facts.put("Tình trạng", standing.status());
            facts.put("Từ ngày (tình trạng)", standing.fromText());
            facts.put("Đến ngày (tình trạng)", standing.toText());
        }
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
