package org.plenary.desktop.present.lesson;

import org.plenary.core.game.Game;
import org.plenary.core.report.Html;
import org.plenary.desktop.present.BriefingView;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.Words;

/** The briefings of all teams as one page of HTML that needs nothing else; printed, each team has a sheet of its own. */
public final class Handout {
    private Handout() {}

    /** The page, before the conference that has opened; the names in it are the lesson's. */
    public static String page(Game game, LessonFile lesson, Words words) {
        StringBuilder page = new StringBuilder();
        page.append(Html.open(words.messages().language(), words.say("lesson.handout.title")));
        for (int bloc : HotSeat.teams(game)) {
            BriefingView view = BriefingView.of(game, bloc, words);
            BriefingView.Dossier dossier = view.dossier();
            page.append("<section style=\"break-after: page\">\n");
            String team = HotSeat.name(game, bloc, words);
            page.append("<h1>").append(Html.escape(words.name(bloc))).append("</h1>\n");
            paragraph(page, team.equals(words.bloc(bloc)) ? view.heading() : words.say("lesson.handout.team", team, view.heading()));
            paragraph(page, dossier.who());
            part(page, words.say("briefing.wants"));
            paragraph(page, dossier.wants());
            part(page, words.say("briefing.redlines"));
            paragraph(page, dossier.redLines());
            part(page, words.say("lesson.handout.figures"));
            page.append("<table>\n");
            for (BriefingView.Figure figure : dossier.figures()) {
                page.append("<tr><td>").append(Html.escape(figure.label())).append("</td><td class=\"number\">").append(Html.escape(figure.value()))
                        .append("</td><td>").append(Html.escape(figure.note())).append("</td></tr>\n");
            }
            page.append("</table>\n");
            part(page, words.say("briefing.others"));
            page.append("<ul>\n");
            for (Line line : dossier.others()) {
                page.append("<li>").append(Html.escape(line.text())).append("</li>\n");
            }
            page.append("</ul>\n");
            part(page, words.say("briefing.agenda"));
            page.append("<ul>\n");
            for (String article : view.agenda()) {
                page.append("<li>").append(Html.escape(article)).append("</li>\n");
            }
            page.append("</ul>\n</section>\n");
        }
        for (Side side : Side.seated(game)) {
            SideView view = SideView.of(game, side, words);
            page.append("<section style=\"break-after: page\">\n<h1>").append(Html.escape(view.title())).append("</h1>\n");
            String name = HotSeat.name(side, lesson, words);
            paragraph(page, name.equals(words.say("seat." + side.seat())) ? view.who() : words.say("lesson.handout.team", name, view.who()));
            for (SideView.Choice choice : view.choices()) {
                part(page, choice.title());
                paragraph(page, choice.note());
            }
            page.append("</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void part(StringBuilder page, String title) {
        page.append("<h2>").append(Html.escape(title)).append("</h2>\n");
    }

    private static void paragraph(StringBuilder page, String text) {
        page.append("<p>").append(Html.escape(text)).append("</p>\n");
    }
}
