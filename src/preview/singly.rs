//! Pages one by one, for whoever shows them as they change.

use std::hash::{Hash, Hasher};

use typst::foundations::{Content, Label, Selector};
use typst::introspection::Introspector;
use typst::layout::{Frame, FrameItem};
use typst::utils::{PicoStr, hash128};
use typst_svg::SvgOptions;

use super::Pages;
use super::outlines::with_outlines;

/// The mark that `letter.typ` sets where the letter and each of its appendices begin.
const SECTION: &str = "section";

impl Pages {
    /// A page as an SVG for a browser, counted from 0.
    pub fn svg_of(&self, index: usize) -> Option<String> {
        let page = self.document.pages().get(index)?;
        Some(with_outlines(typst_svg::svg(page, &SvgOptions::default())))
    }

    /// What each page looks like, as a number: where it is the same, nothing on the page has changed.
    pub fn looks(&self) -> impl Iterator<Item = u128> {
        self.document.pages().iter().map(|page| hash128(&Look(&page.frame)))
    }

    /// The pages on which the letter and each of its appendices begin, counted from 0.
    pub fn beginnings(&self) -> Vec<usize> {
        let Some(label) = Label::new(PicoStr::intern(SECTION)) else { return Vec::new() };
        let introspector = self.document.introspector();
        let marks = introspector.query(&Selector::Label(label));
        let page = |mark: &Content| Some(introspector.page(mark.location()?)?.get() - 1);
        marks.iter().filter_map(page).collect()
    }
}

/// A frame as it is seen: without the tags in it, which change with what stands on other pages.
struct Look<'a>(&'a Frame);

impl Hash for Look<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.size().hash(state);
        for (position, item) in self.0.items() {
            match item {
                FrameItem::Group(group) => {
                    (position, group.transform, &group.clip, Look(&group.frame)).hash(state);
                }
                FrameItem::Text(text) => (position, text).hash(state),
                FrameItem::Shape(shape, _) => (position, shape).hash(state),
                FrameItem::Image(image, size, _) => (position, image, size).hash(state),
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
}

/// Forgets what Typst remembers of letters that were set before the last so many, so that setting many takes no more
/// memory than setting a few.
pub fn forget_earlier(kept: usize) {
    typst::comemo::evict(kept);
}
