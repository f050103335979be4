//! XML of a part as elements within elements, read once from front to back.
//!
//! Whoever is given an element reads its children or skips it. A choice for programs of different age
//! (`mc:AlternateContent`, ECMA-376 part 3 §10) shows only the branch that is taken, as if it stood there alone.

mod space;
mod values;

use std::borrow::Cow;
use std::collections::BTreeMap;

use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::failure::{Failure, MOST_DEPTH};
pub(super) use space::Space;
pub(super) use values::{css_length, measure};

/// The most namespaces that are declared at one place. Word declares some forty.
const MOST_DECLARATIONS: usize = 500;
/// The most kinds of values that are told to be unreadable.
const MOST_ODDITIES: usize = 20;

/// Values that cannot be read, by element and attribute: the first of each, and how many there are.
#[derive(Debug, Default)]
pub(super) struct Oddities(BTreeMap<(String, String), Oddity>);

/// A value that cannot be read.
#[derive(Debug)]
pub(super) struct Oddity {
    pub(super) part: String,
    pub(super) written: String,
    pub(super) count: usize,
}

impl Oddities {
    /// The values, by element and attribute.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&(String, String), &Oddity)> {
        self.0.iter()
    }
}

/// A part that is being read.
pub(super) struct Xml<'a> {
    reader: quick_xml::Reader<&'a [u8]>,
    part: &'a str,
    /// Prefixes with their namespaces, and the depth of the element that declares them.
    declared: Vec<(Box<str>, Space, usize)>,
    depth: usize,
    choices: Vec<Choice>,
    oddities: &'a mut Oddities,
}

/// A choice of which children are being read.
struct Choice {
    depth: usize,
    is_made: bool,
}

/// An element with its attributes.
pub(super) struct Element<'a> {
    start: BytesStart<'a>,
    /// Its namespace.
    pub(super) space: Space,
    /// Where it begins in the part.
    pub(super) offset: u64,
}

impl Element<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        let name = self.start.name().0;
        name.split_once(':').map_or(name, |(_, local)| local)
    }

    /// Namespace and name.
    pub(super) fn full_name(&self) -> (Space, &str) {
        (self.space, self.name())
    }

    fn prefix(&self) -> &str {
        self.start.name().0.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// The value of its attribute of this name: in its own namespace or in none.
    pub(super) fn value(&self, name: &str) -> Option<Cow<'_, str>> {
        let own = self.prefix();
        self.find(|prefix, local| local == name && (prefix.is_empty() || prefix == own || own.is_empty()))
    }

    /// The value of its attribute of this name in another namespace, as `r:id`.
    pub(super) fn foreign_value(&self, name: &str) -> Option<Cow<'_, str>> {
        let own = self.prefix();
        self.find(|prefix, local| local == name && !prefix.is_empty() && prefix != own)
    }

    fn find(&self, is_meant: impl Fn(&str, &str) -> bool) -> Option<Cow<'_, str>> {
        let mut attributes = self.start.attributes();
        for attribute in attributes.with_checks(false).flatten() {
            let name = attribute.key.0;
            let (prefix, local) = name.split_once(':').unwrap_or(("", name));
            if is_meant(prefix, local) {
                let unescaped = unescape(&attribute.value).ok().map(Cow::into_owned);
                return Some(match unescaped {
                    Some(text) if attribute.value.contains('&') => Cow::Owned(text),
                    _ => attribute.value,
                });
            }
        }
        None
    }
}

impl<'a> Xml<'a> {
    /// The text of a part.
    pub(super) fn new(part: &'a str, text: &'a str, oddities: &'a mut Oddities) -> Self {
        let mut reader = quick_xml::Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, part, declared: Vec::new(), depth: 0, choices: Vec::new(), oddities }
    }

    /// The root element; None if there is none.
    pub(super) fn root(&mut self) -> Result<Option<Element<'a>>, Failure> {
        self.child()
    }

    /// The next child of the element that is being read; None at its end.
    pub(super) fn child(&mut self) -> Result<Option<Element<'a>>, Failure> {
        loop {
            let offset = self.reader.buffer_position();
            match self.event()? {
                Event::Start(start) => {
                    let element = self.enter(start, offset)?;
                    if !self.is_choice(&element)? {
                        return Ok(Some(element));
                    }
                }
                Event::End(_) => {
                    let ended = self.depth;
                    self.leave();
                    match self.choices.last() {
                        Some(choice) if choice.depth + 1 == ended => {}
                        Some(choice) if choice.depth == ended => {
                            self.choices.pop();
                        }
                        _ => return Ok(None),
                    }
                }
                Event::Eof if self.depth == 0 => return Ok(None),
                Event::Eof => return Err(self.broken()),
                _ => {}
            }
        }
    }

    /// Whether an element is a choice or a branch of one, so that its children count and not itself. A branch that is not taken is
    /// skipped.
    fn is_choice(&mut self, element: &Element<'_>) -> Result<bool, Failure> {
        if element.full_name() == (Space::Compatibility, "AlternateContent") {
            self.choices.push(Choice { depth: self.depth, is_made: false });
            return Ok(true);
        }
        let depth = self.depth;
        let is_open = match self.choices.last() {
            Some(choice) if choice.depth + 1 == depth => !choice.is_made,
            _ => return Ok(false),
        };
        let is_taken = is_open
            && match element.name() {
                "Choice" => element.value("Requires").is_some_and(|prefixes| self.understands(&prefixes)),
                "Fallback" => true,
                _ => false,
            };
        if is_taken {
            if let Some(choice) = self.choices.last_mut() {
                choice.is_made = true;
            }
        } else {
            self.skip()?;
        }
        Ok(true)
    }

    fn understands(&self, prefixes: &str) -> bool {
        prefixes.split_whitespace().all(|prefix| self.space(prefix).is_understood())
    }

    /// Skips the element that is being read, with all that is left in it.
    pub(super) fn skip(&mut self) -> Result<(), Failure> {
        let mut within = 1_usize;
        while within > 0 {
            match self.event()? {
                Event::Start(_) => within += 1,
                Event::End(_) => within -= 1,
                Event::Eof => return Err(self.broken()),
                _ => {}
            }
        }
        self.leave();
        Ok(())
    }

    /// The text of the element that is being read, to its end; that of its children is left out.
    pub(super) fn text(&mut self) -> Result<String, Failure> {
        let mut text = String::new();
        let mut within = 1_usize;
        while within > 0 {
            match self.event()? {
                Event::Start(_) => within += 1,
                Event::End(_) => within -= 1,
                Event::Text(piece) if within == 1 => text.push_str(&piece.xml10_content()),
                Event::CData(piece) if within == 1 => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(reference) if within == 1 => {
                    let character = reference.resolve_char_ref().map_err(|_| self.broken())?;
                    match (character, &*reference) {
                        (Some(character), _) => text.push(character),
                        (None, "amp") => text.push('&'),
                        (None, "lt") => text.push('<'),
                        (None, "gt") => text.push('>'),
                        (None, "quot") => text.push('"'),
                        (None, "apos") => text.push('\''),
                        (None, _) => return Err(Failure::Entities { part: self.part.to_owned() }),
                    }
                }
                Event::Eof => return Err(self.broken()),
                _ => {}
            }
        }
        self.leave();
        Ok(text)
    }

    /// Remembers a value that cannot be read.
    pub(super) fn odd(&mut self, element: &Element<'_>, attribute: &str) {
        let key = (element.start.name().0.to_owned(), attribute.to_owned());
        let is_new = !self.oddities.0.contains_key(&key);
        if is_new && self.oddities.0.len() >= MOST_ODDITIES {
            return;
        }
        let written = || element.value(attribute).unwrap_or_default().chars().take(100).collect();
        let new = || Oddity { part: self.part.to_owned(), written: written(), count: 0 };
        self.oddities.0.entry(key).or_insert_with(new).count += 1;
    }

    fn event(&mut self) -> Result<Event<'a>, Failure> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => Err(Failure::Entities { part: self.part.to_owned() }),
            Ok(event) => Ok(event),
            Err(_) => Err(self.broken()),
        }
    }

    fn broken(&self) -> Failure {
        Failure::Xml { part: self.part.to_owned(), offset: self.reader.buffer_position() }
    }

    fn enter(&mut self, start: BytesStart<'a>, offset: u64) -> Result<Element<'a>, Failure> {
        self.depth += 1;
        if self.depth > MOST_DEPTH {
            return Err(Failure::TooDeep { part: self.part.to_owned() });
        }
        if start.attributes_raw().contains("xmlns") {
            self.declare(&start)?;
        }
        let mut element = Element { start, space: Space::Other, offset };
        element.space = self.space(element.prefix());
        Ok(element)
    }

    fn declare(&mut self, start: &BytesStart<'a>) -> Result<(), Failure> {
        let mut attributes = start.attributes();
        for attribute in attributes.with_checks(false).flatten() {
            let prefix = match attribute.key.0.split_once(':') {
                Some(("xmlns", prefix)) => prefix,
                None if attribute.key.0 == "xmlns" => "",
                _ => continue,
            };
            if self.declared.len() >= MOST_DECLARATIONS {
                return Err(Failure::TooDeep { part: self.part.to_owned() });
            }
            let prefix = prefix.into();
            self.declared.push((prefix, Space::of(attribute.value.trim()), self.depth));
        }
        Ok(())
    }

    fn space(&self, prefix: &str) -> Space {
        let declared = self.declared.iter().rev().find(|(known, _, _)| **known == *prefix);
        declared.map_or(Space::Other, |(_, space, _)| *space)
    }

    fn leave(&mut self) {
        while self.declared.last().is_some_and(|(_, _, depth)| *depth == self.depth) {
            self.declared.pop();
        }
        self.depth = self.depth.saturating_sub(1);
    }
}
