/**
 * The declaration's block in the editor: a box that says what will stand there. The server draws the block for visitors
 * and tells the editor its title and description in the editor's language.
 */
import './block/BlockEditor';

const NAME = 'einlass/declaration';
const { blocks, blockEditor, element } = window.wp ?? {};

if (blocks && blockEditor && element) {
  const { createElement } = element;
  blocks.registerBlockType(NAME, {
    edit: () => {
      const { title = '', description = '' } = blocks.getBlockType(NAME) ?? {};
      return createElement(
        'div',
        blockEditor.useBlockProps({ className: 'components-placeholder' }),
        createElement('strong', null, title),
        createElement('p', null, description),
      );
    },
  });
}
