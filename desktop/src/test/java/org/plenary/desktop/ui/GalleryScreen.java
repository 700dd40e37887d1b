package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.SelectBox;
import com.badlogic.gdx.scenes.scene2d.ui.Slider;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.text.Language;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Pen.Dash;

/** Every widget on one of four pages, for eyes and tests. Its words are samples, so they stand here. */
final class GalleryScreen extends PlenaryScreen {
    static final List<String> BLOCS = List.of("EUU", "USA", "CHN", "IND", "JPN", "UMB", "EIT", "BZA", "OIL", "AOS",
            "LDC", "G77");

    private final String page;
    private boolean chinese;
    private boolean traditional;
    String said = "";

    GalleryScreen(PlenaryGame game, String page) {
        super(game);
        this.page = page;
    }

    private String t(String english, String simplified, String traditionalText) {
        return chinese ? traditional ? traditionalText : simplified : english;
    }

    @Override
    protected void build(Kit kit, Table root) {
        chinese = kit.messages().language().chinese();
        traditional = kit.messages().language() == Language.TRADITIONAL_CHINESE;
        root.pad(0, 14, 14, 14);
        root.add(header(kit)).growX().height(56).padBottom(14).row();
        Table body = new Table();
        root.add(body).grow();
        switch (page) {
            case "controls" -> controls(kit, body);
            case "map" -> map(kit, body);
            case "charts" -> charts(kit, body);
            case "plenary" -> plenary(kit, body);
            default -> throw new IllegalArgumentException("No page " + page);
        }
    }

    private Table header(Kit kit) {
        Table header = new Table();
        header.add(kit.label("COP31", Type.TITLE)).padRight(14);
        header.add(kit.label(t("Antalya - 2026", "安塔利亚 2026", "安塔利亞 2026"), Type.BODY, Palette.MUTED)).padRight(28);
        List<String> phases = chinese
                ? traditional ? List.of("要聞", "簡報", "談判", "全會", "批准", "執行", "盤點")
                        : List.of("要闻", "简报", "谈判", "全会", "批准", "履行", "盘点")
                : List.of("Headlines", "Briefing", "Talks", "Plenary", "Ratification", "Years", "Stocktake");
        header.add(new PhaseBar(kit, "phases", phases, 2, t("day 3 of 6", "第 3 天，共 6 天", "第 3 天，共 6 天"))).growX()
                .minWidth(160);
        header.add(kit.label("04:12", Type.TITLE)).padLeft(20).padRight(14);
        header.add(kit.button("pause", t("Pause", "暂停", "暫停"), () -> said = "pause")).padRight(20);
        header.add(new WhyNumber(kit, "ppm", kit.quantities().ppm(426), Type.STRONG, Palette.TEXT, this::why))
                .padRight(18);
        header.add(new WhyNumber(kit, "warming", kit.quantities().celsius(2.6, 1), Type.STRONG, Palette.AMBER,
                this::why));
        return header;
    }

    WhyCard.Content why() {
        return new WhyCard.Content(t("Warming in 2100", "2100 年升温", "2100 年增溫"), "2.6\u00a0°C",
                t("Above 1850-1900, best estimate. What moved it since the last COP:",
                        "相对 1850-1900 年的最佳估计。上届会议以来的变化：", "相對 1850-1900 年的最佳估計。上屆會議以來的變化："),
                WhyCard.Better.LESS, List.of(new WhyCard.Cause(t("China's peak comes two years earlier", "中国提前两年达峰", "中國提前兩年達峰"), -0.12,
                                "−0.12\u00a0°C", "003 §一.2", null),
                        new WhyCard.Cause(t("Half of the promised finance was not delivered, so coal plants stay",
                                "承诺的资金有一半没有到位，煤电厂因而继续运行", "承諾的資金有一半沒有到位，煤電廠因而繼續運轉"), 0.21,
                                "+0.21\u00a0°C", "001 §三(二)", null),
                        new WhyCard.Cause(t("Storage became 22 % cheaper", "储能成本下降 22%", "儲能成本下降 22%"), -0.05,
                                "−0.05\u00a0°C", "", null)));
    }

    private void controls(Kit kit, Table body) {
        Panel left = new Panel(kit, "buttons", t("Buttons and fields", "按钮与输入", "按鈕與輸入"));
        Table row = new Table();
        row.defaults().padRight(10);
        row.add(kit.primary("primary", t("To the table", "提交会议", "提交會議"), () -> said = "primary"));
        row.add(kit.button("plain", t("Clear", "清除", "清除"), () -> said = "plain"));
        row.add(kit.ghost("ghost", t("Skip", "跳过", "略過"), () -> said = "ghost"));
        TextButton disabled = kit.button("disabled", t("Walk out", "退席", "退席"), () -> said = "disabled");
        disabled.setDisabled(true);
        row.add(disabled);
        row.add(kit.link("link", kit.text("desktop.why"), () -> said = "link"));
        left.add(row).left().padBottom(16).row();

        Table toggles = new Table();
        toggles.defaults().padRight(8);
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        String[] names = chinese ? new String[] {"承诺", "一揽子", "声明", "峰会"}
                : new String[] {"Pledge", "Package", "Statement", "Summit"};
        for (int i = 0; i < names.length; i++) {
            TextButton toggle = kit.toggle("toggle-" + i, names[i]);
            group.add(toggle);
            toggles.add(toggle);
        }
        left.add(toggles).left().padBottom(16).row();

        TextField field = new TextField(t("Team India", "印度队", "印度隊"), kit.skin());
        field.setName("field");
        left.add(field).width(280).left().padBottom(14).row();
        SelectBox<String> select = new SelectBox<>(kit.skin());
        select.setName("select");
        select.setItems(t("Express, 45 minutes", "快速，45 分钟", "快速，45 分鐘"), t("Standard, 90 minutes", "标准，90 分钟",
                "標準，90 分鐘"));
        left.add(select).width(280).left().padBottom(14).row();
        Slider slider = new Slider(0, 10, 1, false, kit.skin());
        slider.setName("slider");
        slider.setValue(6);
        left.add(slider).width(280).left().padBottom(14).row();
        left.add(kit.checkBox("check", t("Reduce motion", "减少动态效果", "減少動態效果"), true)).left().padBottom(14).row();
        left.add(new Stepper(kit, "stepper", 0, 40, 12,
                value -> kit.quantities().moneyPerYear(value), value -> said = "step " + value)).width(280).left()
                .padBottom(14).row();
        Table capital = new Table();
        Pips pips = new Pips(kit, "pips", 5, 4);
        pips.show(4, 1);
        capital.add(pips).padRight(10);
        capital.add(kit.label(t("capital", "政治资本", "政治資本"), Type.SMALL, Palette.MUTED));
        left.add(capital).left().row();
        body.add(left).width(Math.min(600, kit.wide(500))).growY().padRight(14);

        Panel right = new Panel(kit, "text", t("Text", "文字", "文字"));
        right.head().add(kit.link("text-why", kit.text("desktop.why"), () -> said = "why"));
        right.add(kit.label(t("1.9 °C in 2100", "2100 年 1.9 °C", "2100 年 1.9 °C"), Type.DISPLAY)).left().row();
        right.line(kit.prose(t("Without your talks: 2.7 °C. What was promised: 1.7 °C.",
                "若没有这些谈判：2.7 °C。所作承诺：1.7 °C。", "若沒有這些談判：2.7 °C。所作承諾：1.7 °C。"), Type.LEAD,
                Palette.MUTED));
        right.line(dispatch(kit)).padBottom(6);
        right.line(kit.prose(t("\"Congress will not appropriate grants this year. Loans, or less coal later, and we can talk.\"",
                "“国会今年不会批准赠款。若改为贷款，或晚些再减煤，就可以谈。”（美国代表团，《会议纪要》第 3 页）",
                "「國會今年不會批准贈款。若改為貸款，或晚些再減煤，就可以談。」（美國代表團，《會議紀要》第 3 頁）"), Type.SMALL, Palette.MUTED));
        Table tags = new Table();
        int columns = kit.wide(1) > 1.2f ? 2 : 3;
        for (int i = 0; i < BLOCS.size(); i++) {
            tags.add(BlocTag.named(kit, BLOCS.get(i))).left().padRight(22).padTop(10);
            if (i % columns == columns - 1) {
                tags.row();
            }
        }
        right.add(tags).left().row();
        Table marks = new Table();
        marks.setName("marks");
        marks.setTouchable(Touchable.enabled);
        for (String bloc : BLOCS) {
            marks.add(Sign.bloc(kit, bloc, 34)).pad(12, 0, 0, 12);
        }
        if (columns == 3) {
            right.add(kit.hint(marks, t("The shapes of the blocs", "各集团的形状", "各集團的形狀"))).left().row();
        }
        Table signs = new Table();
        for (Shape shape : new Shape[] {Shape.CHECK, Shape.TIMES, Shape.DASH, Shape.EQUALS, Shape.PLUS, Shape.PENCIL,
            Shape.DOOR, Shape.PLAY, Shape.PAUSE, Shape.CIRCLE, Shape.TARGET, Shape.CHEVRON_DOWN, Shape.CHEVRON_RIGHT,
            Shape.EXCHANGE}) {
            signs.add(kit.sign(shape, 20, Palette.TEXT)).pad(14, 0, 0, 14);
        }
        right.add(signs).left().row();
        body.add(right).grow();
    }

    private RichText dispatch(Kit kit) {
        Rich line = Rich.EMPTY.muted("09:40  ").mark("CHN").strong(t("China", "中国", "中國")).text(t(" and ", "和", "和"))
                .mark("EUU").strong(t("the EU", "欧盟", "歐盟"))
                .text(t(" announce a joint statement: storage standards will be shared. ", "发表联合声明：共享储能标准。",
                        "發表聯合聲明：共享儲能標準。"))
                .signed(1, t("G77 cost −4 %", "发展中国家成本 −4%", "開發中國家成本 −4%")).text("  ")
                .link("dispatch-why", kit.text("desktop.why"), () -> said = "dispatch");
        return kit.prose(line, Type.BODY);
    }

    private void map(Kit kit, Table body) {
        Panel blocs = new Panel(kit, "blocs", t("Blocs", "集团", "集團"));
        blocs.head().add(kit.label(t("mood, trust in you", "态度、对你的信任", "態度、對你的信任"), Type.SMALL, Palette.MUTED));
        String[] moods = chinese ? new String[] {"愿意", "犹豫", "观望", "你", "愿意"}
                : new String[] {"willing", "torn", "waiting", "you", "willing"};
        for (int i = 0; i < BLOCS.size(); i++) {
            String bloc = BLOCS.get(i);
            Table row = new Table();
            row.setBackground(i == 3 ? kit.drawable("row") : null);
            if (i != 3) {
                row.pad(4, 8, 4, 8);
            }
            row.add(BlocTag.code(kit, bloc)).width(kit.wide(66)).left();
            row.add(kit.label(moods[i % 5], Type.SMALL, i % 5 == 1 ? Palette.AMBER : Palette.TEAL))
                    .width(kit.wide(60)).left();
            row.add(new BarRow(kit, 0, 1, (i * 37 % 90 + 10) / 100.0, BlocLook.of(bloc).color())).growX().padRight(8);
            row.add(kit.sign(i % 3 == 0 ? Shape.TRIANGLE : i % 3 == 1 ? Shape.TRIANGLE_DOWN : Shape.EQUALS, 12,
                    i % 3 == 0 ? Palette.TEAL : i % 3 == 1 ? Palette.CORAL : Palette.MUTED));
            blocs.add(row).growX().row();
        }
        body.add(blocs).width(kit.wide(250)).growY().padRight(14);

        Panel stage = new Panel(kit, "stage");
        Table tabs = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        String[] names = chinese ? new String[] {"地图", "联盟", "案文", "协议", "碳池", "图表"}
                : new String[] {"Map", "Coalitions", "Text", "Deals", "Carbon tub", "Charts"};
        for (int i = 0; i < names.length; i++) {
            TextButton tab = kit.tab("tab-" + i, names[i]);
            group.add(tab);
            tabs.add(tab);
        }
        stage.add(tabs).left().row();
        WorldMap map = new WorldMap(kit, "map", bloc -> said = "map " + bloc);
        map.choose("IND");
        map.arcs(List.of(new WorldMap.Arc("USA", "IND", Palette.AMBER, Dash.DASHED),
                new WorldMap.Arc("EUU", "IND", Palette.TEAL, Dash.SOLID)));
        stage.add(map).grow().padTop(8);
        body.add(stage).grow();
    }

    private void charts(Kit kit, Table body) {
        Panel scatter = new Panel(kit, "scores", t("Two scores", "两项得分", "兩項得分"));
        List<ScatterChart.Point> points = new ArrayList<>();
        double[][] at = {{0.62, 0.82}, {0.55, 0.36}, {0.75, 0.56}, {0.79, 0.7}, {0.48, 0.64}, {0.4, 0.55}, {0.48, 0.24},
            {0.66, 0.7}, {0.38, 0.2}, {0.36, 0.78}, {0.6, 0.63}, {0.6, 0.5}};
        for (int i = 0; i < BLOCS.size(); i++) {
            points.add(new ScatterChart.Point(BLOCS.get(i), at[i][0], at[i][1]));
        }
        ScatterChart chart = new ScatterChart(kit, "scatter", t("national interest", "国家利益", "國家利益"),
                t("international responsibility", "国际责任", "國際責任"), AxisScale.exactly(0, 1, 5),
                AxisScale.exactly(0, 1, 5), points, bloc -> said = "score " + bloc);
        chart.emphasise("IND");
        scatter.add(chart).grow();
        body.add(scatter).width(400).growY().padRight(14);

        Table right = new Table();
        Panel warming = new Panel(kit, "warming-panel", t("Warming", "升温", "增溫"));
        LineChart lines = new LineChart(kit, "line", t("°C above 1850-1900", "相对 1850-1900 年，°C", "相對 1850-1900 年，°C"),
                value -> kit.quantities().celsius(value, 2),
                List.of(new LineChart.Threshold(1.5, kit.quantities().celsius(1.5, 1), Palette.AMBER),
                        new LineChart.Threshold(2, kit.quantities().celsius(2, 1), Palette.CORAL)),
                curves(0));
        warming.add(lines).grow();
        right.add(warming).grow().padBottom(14).row();

        Table lower = new Table();
        Panel deal = new Panel(kit, "deal", t("The deal", "协议", "協議"));
        deal.add(new BarChart(kit, "bars", List.of(
                new BarChart.Bar(kit.label(t("your deal", "你们的协议", "你們的協議"), Type.SMALL), 64, "64", Palette.TEAL),
                new BarChart.Bar(kit.label(t("Nash solution", "纳什解", "納許解"), Type.SMALL), 91, "91", Palette.ACCENT),
                new BarChart.Bar(kit.label(t("best joint outcome", "最佳共同结果", "最佳共同結果"), Type.SMALL), 100, "100",
                        Palette.CONTROL_LINE)), 100)).growX();
        lower.add(deal).grow().padRight(14);
        Panel kept = new Panel(kit, "kept", t("Gains and losses", "得失", "得失"));
        List<BarChart.Bar> bars = new ArrayList<>();
        double[] values = {3.4, -1.9, 0.8, 0.1};
        for (int i = 0; i < values.length; i++) {
            bars.add(new BarChart.Bar(BlocTag.code(kit, BLOCS.get(i)), values[i], kit.quantities().signed(values[i], 1),
                    values[i] < 0 ? Palette.CORAL : Palette.TEAL, i == 0 ? 2 : Double.NaN));
        }
        kept.add(new BarChart(kit, "diverging", bars, 1)).growX();
        lower.add(kept).grow();
        right.add(lower).growX();
        body.add(right).grow();
    }

    List<LineChart.Series> curves(double lower) {
        int years = 76;
        double[] xs = new double[years];
        double[] now = new double[years];
        double[] low = new double[years];
        double[] high = new double[years];
        double[] promised = new double[years];
        double[] without = new double[years];
        for (int i = 0; i < years; i++) {
            double s = i / 75.0;
            xs[i] = 2025 + i;
            now[i] = 1.42 + s * (1.1 - lower) - 0.55 * s * s;
            low[i] = now[i] - 0.35 * s;
            high[i] = now[i] + 0.55 * s;
            promised[i] = 1.42 + s * 0.9 - 0.62 * s * s;
            without[i] = 1.42 + s * 1.3;
        }
        return List.of(
                new LineChart.Series(t("on this course", "当前走向", "當前走向"), Palette.TEAL, Dash.SOLID, xs, now, low, high),
                new LineChart.Series(t("as promised", "按承诺", "按承諾"), Palette.ACCENT, Dash.DOTTED, xs, promised),
                new LineChart.Series(t("without talks", "无谈判", "無談判"), Palette.MUTED, Dash.DASHED, xs, without));
    }

    private void plenary(Kit kit, Table body) {
        Table placards = new Table();
        placards.defaults().pad(4);
        for (int i = 0; i < BLOCS.size(); i++) {
            Placard placard = new Placard(kit, BLOCS.get(i), () -> said = "placard");
            Color color = i % 4 == 0 ? Palette.TEAL : i % 4 == 1 ? Palette.MUTED : i % 4 == 2 ? Palette.AMBER : Palette.CORAL;
            Shape sign = i % 4 == 0 ? Shape.CHECK : i % 4 == 1 ? Shape.DASH : i % 4 == 2 ? Shape.PENCIL : Shape.TIMES;
            String word = i % 4 == 0 ? t("agrees", "同意", "同意") : i % 4 == 1 ? t("silent", "沉默", "沉默")
                    : i % 4 == 2 ? t("reserves", "保留", "保留") : t("objects", "反对", "反對");
            if (i == 4) {
                placard.floor(true).stance(null, t("your turn", "轮到你", "輪到你"), Palette.ACCENT);
            } else {
                placard.stance(sign, word, color);
            }
            placards.add(placard).width(140);
            if (i == 5) {
                placards.row();
            }
        }
        body.add(placards).padBottom(10).row();
        Paper paper = new Paper(kit, "paper", t("Decision -/CP.31 - third text of the President",
                "第 -/CP.31 号决定：主席第三稿", "第 -/CP.31 號決定：主席第三稿"), Type.BODY);
        if (chinese) {
            paper.paragraph(Rich.EMPTY.strong(t("", "决定", "決定")).text(t("", "在 2055 年前努力实现净零；", "在 2055 年前努力實現淨零；"))
                    .strong(t("", "呼吁", "呼籲")).text(t("", "各缔约方", "各締約方")).struck(t("", "逐步淘汰", "逐步淘汰"))
                    .option("option-0", t("", "转型脱离", "轉型脫離"), () -> said = "option 0")
                    .text(t("", "化石燃料；", "化石燃料；")).strong(t("", "确定", "確定"))
                    .text(t("", "到 2035 年每年提供", "到 2035 年每年提供"))
                    .option("option-1", kit.quantities().money(300), () -> said = "option 1")
                    .option("option-2", kit.quantities().money(390), () -> said = "option 2")
                    .text(t("", "，其中 35% 为赠款；并将贸易措施推迟到下届会议（第 16 条）。", "，其中 35% 為贈款；並將貿易措施延至下屆會議（第 16 條）。")));
        } else {
            paper.paragraph(Rich.of("The Conference ").strong("decides").text(" to pursue net zero by 2055; ")
                    .strong("calls on").text(" Parties to ").struck("phase out").text(" ")
                    .option("option-0", "transition away from", () -> said = "option 0").text(" fossil fuels; ")
                    .strong("sets").text(" a goal of ").option("option-1", kit.quantities().money(300),
                            () -> said = "option 1").text(" ")
                    .option("option-2", kit.quantities().money(390), () -> said = "option 2")
                    .text(" a year by 2035, of which ").strong("35 %").text(" as grants; ").strong("opens")
                    .text(" storage and early-warning technology to ")
                    .option("option-3", "enhanced support", () -> said = "option 3").text(" ")
                    .option("option-4", "flexible licences", () -> said = "option 4")
                    .text("; and refers trade measures to the next session (rule 16)."));
        }
        paper.stamp(t("ADOPTED", "通过", "通過"));
        body.add(paper).width(Math.min(760, kit.wide(560))).minHeight(240).row();
        Table actions = new Table();
        actions.defaults().pad(16, 5, 0, 5).minWidth(104);
        String[] words = chinese ? new String[] {"同意", "沉默", "保留", "反对", "修正", "退席"}
                : new String[] {"Agree", "Stay silent", "Reserve", "Object", "Amend ...", "Walk out"};
        for (int i = 0; i < words.length; i++) {
            actions.add(kit.button("act-" + i, words[i], () -> said = "act"));
        }
        body.add(actions).align(Align.center);
    }
}
