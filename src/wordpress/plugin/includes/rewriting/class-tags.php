<?php
/**
 * Goes through the tags of a text.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Goes through the tags of a text, of which it knows nothing but their names and places. Where WordPress reads a text
 * otherwise than browsers, or stops as it breaks off, it goes on by itself.
 */
final class Tags {
	/**
	 * Elements whose text WordPress takes for a part of their tag.
	 */
	private const WITH_TEXT = array(
		'script'   => true,
		'style'    => true,
		'title'    => true,
		'textarea' => true,
		'iframe'   => true,
		'noembed'  => true,
		'noframes' => true,
		'xmp'      => true,
	);

	/**
	 * Of the tag, in lower case.
	 *
	 * @var string
	 */
	public string $name = '';

	/**
	 * Whether it is an end tag.
	 *
	 * @var bool
	 */
	public bool $is_end = false;

	/**
	 * Where it begins, in bytes.
	 *
	 * @var int
	 */
	public int $start = 0;

	/**
	 * Behind it.
	 *
	 * @var int
	 */
	public int $end = 0;

	/**
	 * Whether there are CDATA sections here. Whoever reads the tags has to tell.
	 *
	 * @var bool
	 */
	public bool $is_foreign = false;

	/**
	 * Whether the text broke off within a tag, a comment or the text of an element.
	 *
	 * @var bool
	 */
	public bool $is_broken = false;

	/**
	 * Hears where each comment begins and ends, and what is taken for one; null for nobody.
	 *
	 * @var ?callable(int, int): void
	 */
	public $on_comment = null;

	/**
	 * The text that is read.
	 *
	 * @var string
	 */
	private string $html;

	/**
	 * Finds what stands next.
	 *
	 * @var Tag_Processor
	 */
	private Tag_Processor $processor;

	/**
	 * Where it has to go on; null where it knows.
	 *
	 * @var ?int
	 */
	private ?int $from = null;

	/**
	 * Behind the last tag or comment.
	 *
	 * @var int
	 */
	private int $last = 0;

	/**
	 * The tag with its attributes, once it is asked for.
	 *
	 * @var ?Written_Tag
	 */
	private ?Written_Tag $written = null;

	/**
	 * Takes a text, to be read to its end.
	 */
	public function __construct( string $html ) {
		$this->html = $html;
		// The space ends nothing. WordPress 6.5 waits forever for what comes behind a sign at the very end of a script.
		$this->processor = new Tag_Processor( "$html " );
	}

	/**
	 * Goes to the next tag; false where none is left.
	 */
	public function next(): bool {
		$this->written = null;
		do {
			$kind       = $this->processor->next_byte_range( $this->from );
			$this->from = null;
			if ( $kind >= Tag_Processor::START_TAG ) {
				$this->start  = $this->processor->byte_start;
				$this->is_end = Tag_Processor::END_TAG === $kind;
				return $this->read_tag( $this->processor->byte_end );
			}
			$start = Tag_Processor::NOTHING === $kind ? $this->next_start() : $this->processor->byte_start;
			if ( null === $start ) {
				return false;
			}
			$this->start = $start;
			if ( 1 === preg_match( '~\G</?[a-z]~i', $this->html, $_, 0, $start ) ) {
				$this->is_end = '/' === $this->html[ $start + 1 ];
				return $this->read_tag( null );
			}
		} while ( $this->pass_comment() );
		return false;
	}

	/**
	 * The tag with its attributes.
	 */
	public function written(): Written_Tag {
		if ( null === $this->written ) {
			$this->written = new Written_Tag( $this->html, $this->start );
		}
		return $this->written;
	}

	/**
	 * Passes over the text of an element in which tags are text; gives where it ends. Behind it its end tag is passed, too.
	 * Where there is none the text breaks off.
	 */
	public function pass_text(): int {
		$end = Text_End::of_element( $this->html, $this->name, $this->end );
		$tag = null === $end ? null : new Written_Tag( $this->html, $end );
		if ( null === $tag || null === $tag->end ) {
			$this->is_broken = true;
			$end             = strlen( $this->html );
		}
		$this->last = null === $tag || null === $tag->end ? $end : $tag->end;
		$this->from = $this->last;
		return $end;
	}

	/**
	 * Where it has got to: behind the tag, or the text that was passed.
	 */
	public function behind(): int {
		return $this->last;
	}

	/**
	 * Takes the tag that begins here.
	 *
	 * @param ?int $end Behind it, where WordPress has passed it.
	 * @return bool False where the text breaks off within it.
	 */
	private function read_tag( ?int $end ): bool {
		$name       = $this->start + ( $this->is_end ? 2 : 1 );
		$this->name = strtolower( substr( $this->html, $name, strcspn( $this->html, "\t\n\f\r />", $name ) ) );
		if ( null === $end || ( isset( self::WITH_TEXT[ $this->name ] ) && ! $this->is_end ) ) {
			$end = $this->written()->end;
			if ( null === $end ) {
				$this->is_broken = true;
				return false;
			}
			$this->from = $end;
		}
		$this->end  = $end;
		$this->last = $end;
		return true;
	}

	/**
	 * Passes over the comment that begins here; false where the text breaks off within it.
	 */
	private function pass_comment(): bool {
		if ( '>' === ( $this->html[ $this->start + 1 ] ?? '' ) ) {
			// To WordPress 6.5 it is something, and to browsers a text.
			$this->last = $this->start + 2;
			return true;
		}
		$end = Text_End::of_comment( $this->html, $this->start, $this->is_foreign );
		if ( null !== $this->on_comment && $this->is_comment() ) {
			( $this->on_comment )( $this->start, $end ?? strlen( $this->html ) );
		}
		if ( null === $end ) {
			$this->is_broken = true;
			return false;
		}
		$this->last = $end;
		if ( $end !== $this->processor->byte_end ) {
			$this->from = $end;
		}
		return true;
	}

	/**
	 * Whether what begins here is a comment, or taken for one; `</>` is nothing.
	 */
	private function is_comment(): bool {
		$beginning = substr( $this->html, $this->start, 3 );
		$is_cdata  = $this->is_foreign && substr( $this->html, $this->start, 9 ) === '<![CDATA[';
		return '</>' !== $beginning && '</' !== $beginning && ! $is_cdata;
	}

	/**
	 * Where the next tag or comment begins that WordPress did not find; null where there is none.
	 */
	private function next_start(): ?int {
		$at = $this->last;
		while ( $at < strlen( $this->html ) ) {
			$at = strpos( $this->html, '<', $at );
			if ( false === $at ) {
				return null;
			}
			if ( 1 === preg_match( '~\G<[!/?a-z]~i', $this->html, $_, 0, $at ) ) {
				return $at;
			}
			++$at;
		}
		return null;
	}
}
