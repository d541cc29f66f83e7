import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Text } from '@react-email/components';
import { render } from '@react-email/render';

/** The one thing to do, as a link. */
export interface LetterAction {
  readonly label: string;
  readonly url: string;
  /** The address itself lets whoever holds it act: it stands in the mail alone, and is never shown again to anybody who reads along. */
  readonly isPersonal?: boolean;
}

/** A mail before it is rendered: plain sentences and at most one action. */
export interface LetterContent {
  readonly language: 'fr' | 'en';
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: LetterAction;
  /** Who sends it and why the reader receives it. */
  readonly footer: string;
  /** The mark of demonstration data, when it is some. */
  readonly demonstrationMark?: string;
}

const ink = '#1B2326';
const muted = '#545C5E';
const lake = '#0B5A66';
const font = '"Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif';

function Letter({ content }: { readonly content: LetterContent }) {
  return (
    <Html lang={content.language}>
      <Head />
      <Preview>{content.paragraphs[0] ?? content.subject}</Preview>
      <Body style={{ backgroundColor: '#FAF9F6', color: ink, fontFamily: font, margin: 0, padding: '24px 12px' }}>
        <Container
          style={{ backgroundColor: '#FFFFFF', border: '1px solid #D8D6CF', maxWidth: 600, padding: '28px 32px' }}
        >
          {content.demonstrationMark !== undefined && (
            <Text
              style={{
                backgroundColor: '#F8ECD6',
                color: '#7A4800',
                display: 'inline-block',
                fontSize: 13,
                margin: '0 0 16px',
                padding: '2px 8px',
              }}
            >
              {content.demonstrationMark}
            </Text>
          )}
          <Heading as="h1" style={{ fontFamily: 'Georgia, serif', fontSize: 22, lineHeight: 1.3, margin: '0 0 16px' }}>
            {content.subject}
          </Heading>
          {content.paragraphs.map((paragraph) => (
            <Text
              key={paragraph}
              style={{ fontSize: 16, lineHeight: 1.55, margin: '0 0 14px', whiteSpace: 'pre-line' }}
            >
              {paragraph}
            </Text>
          ))}
          {content.action !== undefined && (
            <Button
              href={content.action.url}
              style={{
                backgroundColor: lake,
                color: '#FFFFFF',
                fontSize: 16,
                fontWeight: 600,
                marginTop: 8,
                padding: '12px 20px',
              }}
            >
              {content.action.label}
            </Button>
          )}
          <Hr style={{ borderColor: '#D8D6CF', margin: '28px 0 16px' }} />
          <Text style={{ color: muted, fontSize: 13, lineHeight: 1.5, margin: 0 }}>{content.footer}</Text>
        </Container>
      </Body>
    </Html>
  );
}

/** Renders a mail as HTML and as plain text of the same words. */
export async function renderLetter(content: LetterContent): Promise<{ html: string; text: string }> {
  const html = await render(<Letter content={content} />);
  const action = content.action === undefined ? [] : [`${content.action.label}\n${content.action.url}`];
  const mark = content.demonstrationMark === undefined ? [] : [content.demonstrationMark];
  return { html, text: [...mark, content.subject, ...content.paragraphs, ...action, content.footer].join('\n\n') };
}
